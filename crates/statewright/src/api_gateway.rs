//! APIs of API Gateway.

mod http_api;
mod rest_api;
mod route;
mod throttling;

pub use http_api::{HttpApi, HttpApiProps};
pub use rest_api::{RestApi, RestApiProps};
pub use route::RouteAuth;
pub use throttling::Throttling;
