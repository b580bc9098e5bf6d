//! Accepts connections, serves them, and finishes them when the server stops.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, oneshot};
use tokio::task::JoinHandle;
use tower::ServiceExt;

use crate::error::StartError;
use crate::options::Options;

/// How long to wait when the machine has no file descriptor left, say.
const PAUSE: Duration = Duration::from_millis(200);
/// Bytes of headers that are read before they are refused.
const HEADERS: usize = 64 << 10;

/// A port that is listened on, and whose connections are served.
pub(crate) struct Listening {
    pub(crate) address: SocketAddr,
    stop: oneshot::Sender<()>,
    accepting: JoinHandle<GracefulShutdown>,
}

/// Listens. Nothing is accepted yet.
pub(crate) async fn bind(address: SocketAddr) -> Result<TcpListener, StartError> {
    TcpListener::bind(address).await.map_err(|problem| StartError::Address(address, problem))
}

impl Listening {
    /// Begins to accept.
    ///
    /// # Errors
    /// If the listener has no address.
    pub(crate) fn start(listener: TcpListener, router: Router, options: &Options) -> io::Result<Listening> {
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel();
        let door = Door {
            router,
            places: Arc::new(Semaphore::new(options.max_connections)),
            header_timeout: options.header_timeout,
        };
        Ok(Listening { address, stop, accepting: tokio::spawn(door.open(listener, stopped)) })
    }

    /// Stops accepting, lets idle connections go, and waits until the requests that are under way have their responses.
    pub(crate) async fn stop(self) {
        // Nobody listens to it any more if accepting has failed.
        let _ = self.stop.send(());
        if let Ok(connections) = self.accepting.await {
            connections.shutdown().await;
        }
    }
}

struct Door {
    router: Router,
    places: Arc<Semaphore>,
    header_timeout: Duration,
}

impl Door {
    async fn open(self, listener: TcpListener, mut stopped: oneshot::Receiver<()>) -> GracefulShutdown {
        let connections = GracefulShutdown::new();
        loop {
            let accepted = tokio::select! {
                accepted = self.next(&listener) => accepted,
                _ = &mut stopped => return connections,
            };
            match accepted {
                Ok((stream, peer, place)) => self.serve(stream, peer, place, &connections),
                Err(problem) => {
                    tracing::warn!(%problem, "a connection could not be accepted");
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }

    /// The next connection. While all places are taken, the operating system keeps those that come.
    async fn next(
        &self,
        listener: &TcpListener,
    ) -> io::Result<(TcpStream, SocketAddr, tokio::sync::OwnedSemaphorePermit)> {
        let place = self.places.clone().acquire_owned().await.map_err(io::Error::other)?;
        let (stream, peer) = listener.accept().await?;
        Ok((stream, peer, place))
    }

    fn serve(
        &self,
        stream: TcpStream,
        peer: SocketAddr,
        place: tokio::sync::OwnedSemaphorePermit,
        connections: &GracefulShutdown,
    ) {
        // A response is written whole: waiting for more of it would only make it late.
        stream.set_nodelay(true).ok();
        let router = self.router.clone();
        let service = service_fn(move |mut request: hyper::Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo(peer));
            router.clone().oneshot(request)
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.header_timeout)
            .max_buf_size(HEADERS)
            .serve_connection(TokioIo::new(stream), service);
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            if let Err(problem) = connection.await {
                tracing::debug!(%peer, %problem, "a connection ended early");
            }
            drop(place);
        });
    }
}
