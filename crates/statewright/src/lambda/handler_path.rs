/// Which function of which crate a handler is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HandlerPath {
    /// The path by which the crate itself knows the function: `handlers::case::open_case`.
    path: &'static str,
}

impl HandlerPath {
    /// The path of a function by its type: each function has its own.
    ///
    /// The standard library does not promise the form of this name. What is not a crate, with
    /// or without modules, and a function is refused, and that the crate has a binary of this
    /// name is checked at synthesis: another form could not go unnoticed.
    ///
    /// # Errors
    ///
    /// The type is not the type of a function: the name of the type.
    pub(crate) fn of<F>() -> Result<Self, &'static str> {
        let path = std::any::type_name::<F>();
        let is_identifier = |segment: &str| {
            !segment.is_empty()
                && segment.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
        };
        let is_path = path.contains("::") && path.split("::").all(is_identifier);
        if is_path { Ok(Self { path }) } else { Err(path) }
    }

    pub(crate) fn path(&self) -> &'static str {
        self.path
    }

    /// The name of the crate, as it stands in Rust paths.
    pub(crate) fn krate(&self) -> &str {
        self.path.split("::").next().unwrap_or_default()
    }

    /// The name of the module that the function is in; of the crate, if it is in none.
    pub(crate) fn module(&self) -> &str {
        self.path.rsplit("::").nth(1).unwrap_or_default()
    }

    /// The name of the function, which is the name of its binary if that has no other handler.
    pub(crate) fn function(&self) -> &str {
        self.path.rsplit("::").next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::HandlerPath;

    fn path_of<F>(_: F) -> Result<HandlerPath, &'static str> {
        HandlerPath::of::<F>()
    }

    #[test]
    fn a_function_is_known_by_its_path() {
        let path = path_of(handlers::open_case).expect("a function");
        assert_eq!(path.path(), "handlers::open_case");
        assert_eq!((path.krate(), path.function()), ("handlers", "open_case"));
    }

    #[test]
    fn what_is_no_function_has_no_path() {
        path_of(|| ()).expect_err("a closure");
        path_of(u8::is_ascii as fn(&u8) -> bool).expect_err("a pointer");
        path_of(std::mem::size_of::<u8>).expect_err("a generic function");
    }
}
