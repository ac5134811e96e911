//! The limits of shapes, and their sizes.

use super::{CONSTANTS_MAX, Constants, DEPTH_MAX, Items, Known, Object, PARTS_MAX, Rest, Shape};

impl Known {
    fn least_bytes(&self) -> usize {
        let texts = self.text.as_ref().map(|texts| match texts {
            Constants::Any => 2,
            Constants::OneOf(texts) => texts.iter().map(|text| text.len() + 2).min().unwrap_or(2),
        });
        let number = self.number.as_ref().map(|_| 1);
        let word = (self.null || !self.booleans.is_empty()).then_some("null".len());
        let list = self.list.as_ref().map(|items| match items {
            Items::Each(_) => 2,
            Items::Exactly(items) => {
                items.iter().fold("[]".len() + items.len().saturating_sub(1), |sum, item| {
                    sum.saturating_add(item.least())
                })
            }
        });
        let object = self.object.as_ref().map(|object| {
            let fields = object.fields.iter().filter(|(_, shape)| !shape.may_be_missing);
            // With the quotes and the colon, and a comma but for the first one.
            let bytes = fields.map(|(name, shape)| shape.least().saturating_add(name.len() + 4));
            let sum = bytes.fold(0_usize, usize::saturating_add);
            sum.saturating_sub(1).saturating_add("{}".len())
        });
        [texts, number, word, list, object].into_iter().flatten().min().unwrap_or_default()
    }

    fn each_part(&mut self) -> impl Iterator<Item = &mut Shape> {
        let items = match &mut self.list {
            Some(Items::Each(item)) => std::slice::from_mut(item),
            Some(Items::Exactly(items)) => items.as_mut_slice(),
            None => &mut [],
        };
        let fields = self.object.iter_mut().flat_map(|object| object.fields.shapes_mut());
        items.iter_mut().chain(fields)
    }

    /// The same within the limits.
    pub(in crate::data_flow) fn bounded(mut self) -> Self {
        // What is forgotten further down has its bytes all the same.
        self.least = self.least_bytes();
        if let Some(Constants::OneOf(numbers)) = &self.number
            && numbers.len() > CONSTANTS_MAX
        {
            self.number = Some(Constants::Any);
        }
        if let Some(Constants::OneOf(texts)) = &self.text
            && texts.len() > CONSTANTS_MAX
        {
            self.text = Some(Constants::Any);
        }
        let (mut parts, mut depth) = (0, 0);
        self.each_part().for_each(|part| {
            if part.depth() >= DEPTH_MAX || parts + part.parts() > PARTS_MAX {
                *part = part.forgotten();
            }
            parts += part.parts();
            depth = depth.max(part.depth() + 1);
        });
        if parts > PARTS_MAX {
            parts = 0;
            depth = usize::from(self.list.is_some());
            if self.list.is_some() {
                self.list = Some(Items::Each(Shape::anything()));
            }
            if let Some(object) = &mut self.object {
                *object = Object { rest: Rest::Open, ..Object::default() };
            }
        }
        Self { parts, depth, ..self }
    }
}

impl Shape {
    pub(in crate::data_flow) fn parts(&self) -> usize {
        1 + self.known().map_or(0, |known| known.parts)
    }

    /// How many bytes it has as JSON at the least, if it is there.
    pub(in crate::data_flow) fn least(&self) -> usize {
        self.known().map_or(1, |known| known.least)
    }

    pub(super) fn depth(&self) -> usize {
        self.known().map_or(0, |known| known.depth)
    }

    /// What is left when nothing is known any more but whether it is there.
    pub(super) fn forgotten(&self) -> Self {
        if self.may_be_missing { Self::unknown() } else { Self::anything() }
    }
}
