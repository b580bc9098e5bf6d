//! What stands before the two servers, as a load balancer does: sends each connection to one that listens.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::net::{TcpListener, TcpStream};

/// Where the servers listen; whoever starts one writes it down here.
pub type Addresses = Arc<Mutex<Vec<Option<SocketAddr>>>>;

/// Forwards connections until it is dropped.
pub struct Front {
    pub address: SocketAddr,
    task: tokio::task::JoinHandle<()>,
}

impl Front {
    pub async fn before(servers: Addresses) -> Front {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let turn = Arc::new(AtomicUsize::new(0));
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(forward(client, servers.clone(), turn.fetch_add(1, Ordering::Relaxed)));
            }
        });
        Front { address, task }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// To the next server that takes the connection. If that dies, so does the connection, and its client must send again.
async fn forward(mut client: TcpStream, servers: Addresses, turn: usize) {
    let servers: Vec<SocketAddr> = servers.lock().unwrap().iter().flatten().copied().collect();
    for number in 0..servers.len() {
        let address = servers[(turn + number) % servers.len()];
        if let Ok(mut server) = TcpStream::connect(address).await {
            let _ = tokio::io::copy_bidirectional(&mut client, &mut server).await;
            return;
        }
    }
}
