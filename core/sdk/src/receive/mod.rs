//! Serves webhooks, and leads sellers through the authorization, in any HTTP server.
//!
//! A [`Receiver`] takes an [`http::Request`] and returns an [`http::Response`]; it knows no framework. With axum:
//!
//! ```no_run
//! use axum::body::Body;
//! use axum::extract::{Request, State};
//! use axum::response::Response;
//! use tiktokshop::Client;
//! use tiktokshop::receive::Receiver;
//!
//! async fn serve(State(receiver): State<Receiver>, request: Request) -> Response {
//!     receiver.handle_stream(request).await.map(Body::from)
//! }
//!
//! # fn app(client: Client) -> tiktokshop::Result<axum::Router> {
//! let receiver = Receiver::builder(&client)
//!     .on_event(|event| async move {
//!         println!("{} of shop {:?}", event.r#type, event.shop_id);
//!         Ok(())
//!     })
//!     .on_authorized(|done, _request| async move { Ok(Some(format!("/welcome/{}", done.note))) })
//!     .on_error(|error| eprintln!("{error}"))
//!     .build()?;
//! let app = axum::Router::new().fallback(serve).with_state(receiver);
//! # Ok(app)
//! # }
//! ```
//!
//! The crate's example `axum` is a whole server.
//!
//! | request | response |
//! |---|---|
//! | `POST /webhooks/tiktokshop` | 200 once `on_event` has returned `Ok`, 500 if it failed, 503 if an inbox could not store it, so that the platform sends the webhook again; 401 for a wrong signature, 413 for a body that is too large |
//! | `GET /oauth/tiktokshop/authorize` | 302 to the page that asks the seller for consent, with a cookie that binds the authorization to this browser |
//! | `GET /oauth/tiktokshop/callback` | exchanges the code, saves tokens and shops, calls `on_authorized`, and shows a page or sends the browser on |
//! | another method on these paths | 405 with `Allow` |
//! | any other path | 404 |
//!
//! A browser gets a 502 for failures of the platform that may pass, with `Retry-After` if the wait is known. Responses name no cause:
//! that goes to `on_error`.
//! Python and Node serve the same paths with the same statuses and pages.

mod body;
mod builder;
mod error;
mod functions;
mod receiver;
mod wire;

pub use builder::ReceiverBuilder;
pub use error::ReceiveError;
pub use functions::BoxError;
pub use receiver::Receiver;
