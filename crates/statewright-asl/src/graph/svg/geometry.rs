//! Places and sizes in the picture, in pixels.

/// A place; y grows downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Size {
    pub(super) width: f64,
    pub(super) height: f64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Rect {
    pub(super) centre: Point,
    pub(super) size: Size,
}

impl Rect {
    pub(super) fn left(&self) -> f64 {
        self.centre.x - self.size.width / 2.0
    }

    pub(super) fn right(&self) -> f64 {
        self.centre.x + self.size.width / 2.0
    }

    pub(super) fn top(&self) -> f64 {
        self.centre.y - self.size.height / 2.0
    }

    pub(super) fn bottom(&self) -> f64 {
        self.centre.y + self.size.height / 2.0
    }
}
