use crate::Text;

/// The subnets and security groups of a network of one's own: who is in it reaches what is in
/// it, and the internet only through it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vpc {
    /// The ids of the subnets, of several zones at best: up to 16.
    pub subnets: Vec<Text>,
    /// The ids of the security groups: up to 5.
    pub security_groups: Vec<Text>,
}
