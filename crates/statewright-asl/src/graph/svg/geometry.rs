//! Places and sizes in the picture, in pixels.

/// A place; y grows downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Point {
    pub(super) fn shift(&mut self, by: Self) {
        self.x += by.x;
        self.y += by.y;
    }
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
    /// The rectangle between two corners.
    pub(super) fn between(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        Self {
            centre: Point { x: (left + right) / 2.0, y: (top + bottom) / 2.0 },
            size: Size { width: right - left, height: bottom - top },
        }
    }

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
