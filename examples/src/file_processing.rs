//! Whenever a picture is put into a bucket, it is looked at and noted in a table.

use serde::{Deserialize, Serialize};
use statewright::{
    Attribute, Bucket, Expr, Function, Predefined, Queue, Retry, Rule, Stack, State, StateMachine,
    Table, fail, item_field,
};
use statewright_handler::{EventBucket, EventObject, HandlerError, ObjectCreated, Shape};

/// A picture.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Picture {
    /// The bucket that it is in.
    pub bucket: String,
    /// Its key there.
    pub key: String,
    /// How many bytes it has.
    pub bytes: u64,
}

/// What there is to say of a picture.
#[derive(Clone, Debug, Serialize, Deserialize, Shape)]
pub struct Described {
    /// Its key.
    pub key: String,
    /// What kind of picture it is.
    pub kind: String,
    /// How many bytes it has.
    pub bytes: u64,
}

/// What is wrong with a file.
#[derive(Debug, thiserror::Error, HandlerError)]
pub enum PictureError {
    /// It is no picture.
    #[error("{key} is no picture")]
    NoPicture {
        /// Its key.
        key: String,
    },
}

/// Looks at a picture.
pub async fn look_at(picture: Picture) -> Result<Described, PictureError> {
    let kind = match picture.key.rsplit_once('.') {
        Some((_, kind @ ("png" | "jpg"))) => kind.to_owned(),
        _ => return Err(PictureError::NoPicture { key: picture.key }),
    };
    Ok(Described { key: picture.key, kind, bytes: picture.bytes })
}

/// The stack of this example.
pub fn describe(stack: &mut Stack) {
    let pictures = Bucket::new(stack, "Pictures");
    let described = Table::new(stack, "Described", Attribute::text("key"));
    let others = Queue::new(stack, "Others");
    let look_at = Function::new(stack, "LookAt", look_at);

    let put_aside = others
        .send("Put Aside", |picture: Expr<Picture>| picture)
        .then(fail("No Picture").error("NoPicture"));
    let note = described.put_item::<_, Described>("Note It", |seen: Expr<Described>| {
        vec![
            item_field(Described::KEY, seen.get(Described::KEY)),
            item_field(Described::KIND, seen.get(Described::KIND)),
            item_field(Described::BYTES, seen.get(Described::BYTES)),
        ]
    });
    let flow = statewright::pass("Picture", |created: Expr<ObjectCreated>| PictureShape {
        bucket: created.get(ObjectCreated::BUCKET).get(EventBucket::NAME),
        key: created.get(ObjectCreated::OBJECT).get(EventObject::KEY),
        bytes: created.get(ObjectCreated::OBJECT).get(EventObject::SIZE),
    })
    .then(look_at.task("Look at It").retry(Predefined::TRANSIENT, Retry::default()).catch_with(
        PictureError::NO_PICTURE,
        |picture, _| picture,
        put_aside,
    ))
    .then(note);
    let machine = StateMachine::new(stack, "OnePicture", flow);

    let created = pictures.object_created(stack, "incoming/");
    Rule::new(stack, "PictureCreated", &created).send_detail_to(stack, &machine);
}
