//! The server of the benchmark: TLS, answers from memory, its own CPU time on request. It prints its address and
//! certificate as one line of JSON, and ends with its standard input.

use std::io::{Read, Write};

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::{any, get};
use bytes::Bytes;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use rustls::pki_types::PrivateKeyDer;
use serde_json::{Value, json};
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::thread::spawn(end_with_stdin);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let certified = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()])?;
    let url = format!("https://localhost:{}", listener.local_addr()?.port());
    writeln!(std::io::stdout(), "{}", json!({"url": url, "pem": certified.cert.pem()}))?;
    let key = PrivateKeyDer::try_from(certified.signing_key.serialize_der())?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    serve(listener, TlsAcceptor::from(Arc::new(config)), router()).await
}

/// The parent is gone when the pipe from it is closed.
fn end_with_stdin() {
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
    std::process::exit(0);
}

fn router() -> Router {
    let (small, page) = (small(), page());
    // The body is read: HTTP/2 would reset the stream of a request that was answered unread.
    let answer = |content: Bytes| {
        any(move |_body: Bytes| {
            let content = content.clone();
            async move { ([(CONTENT_TYPE, "application/json")], content) }
        })
    };
    Router::new()
        .route("/order/202309/orders/search", answer(page))
        .route("/health", get(|| async { "ok" }))
        .fallback(answer(small))
}

async fn serve(
    listener: TcpListener,
    acceptor: TlsAcceptor,
    router: Router,
) -> Result<(), Box<dyn std::error::Error>> {
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        tokio::spawn(connection(stream, acceptor.clone(), router.clone()));
    }
}

async fn connection(stream: TcpStream, acceptor: TlsAcceptor, router: Router) {
    let Ok(stream) = acceptor.accept(stream).await else { return };
    let service = TowerToHyperService::new(router);
    let _ = Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service).await;
}

fn small() -> Bytes {
    envelope(json!({"shops": [{"id": "7495540735365777507", "name": "Maple Street Goods", "region": "US",
        "seller_type": "LOCAL", "cipher": "TTP_0123456789abcdef", "code": "USCBA1F2E3D"}]}))
}

/// 100 orders, about 140 KB.
fn page() -> Bytes {
    let orders: Vec<Value> = (0..100).map(order).collect();
    envelope(json!({"orders": orders, "total_count": 100}))
}

fn envelope(data: Value) -> Bytes {
    json!({"code": 0, "message": "Success", "request_id": "202611212018370A1B2C3D4E5F", "data": data})
        .to_string()
        .into()
}

fn order(number: u64) -> Value {
    let id = |more: u64| (576_461_413_038_785_752 + number * 65_536 + more).to_string();
    json!({
        "id": id(0), "status": "AWAITING_SHIPMENT", "order_type": "NORMAL", "shipping_type": "TIKTOK",
        "fulfillment_type": "FULFILLMENT_BY_SELLER", "delivery_type": "HOME_DELIVERY", "commerce_platform": "TIKTOK_SHOP",
        "buyer_email": "v2b2v4@chat.seller.tiktok.com", "buyer_message": "Please ring twice.",
        "create_time": 1_767_225_600 + number, "paid_time": 1_767_225_660 + number, "update_time": 1_767_229_260 + number,
        "is_cod": false, "is_sample_order": false, "is_on_hold_order": false, "is_replacement_order": false,
        "warehouse_id": "7000714532876273888", "user_id": "7021436810468230477",
        "payment": {"currency": "USD", "sub_total": "39.98", "shipping_fee": "4.99", "tax": "3.20",
            "total_amount": "48.17", "seller_discount": "5.00", "platform_discount": "0.00"},
        "recipient_address": {"name": "J*** D***", "phone_number": "(+1)213-***-1234", "postal_code": "90012",
            "region_code": "US", "full_address": "1*** Coleman Ave, Los Angeles, California",
            "district_info": [{"address_level": "L0", "address_level_name": "Country", "address_name": "United States"}]},
        "line_items": [{"id": id(1), "sku_id": "1729592969712203232", "product_id": "1729592969712207008",
            "product_name": "Stoneware mug, hand glazed, 350 ml", "sku_name": "Sea green", "seller_sku": "MUG-350-SEA",
            "sale_price": "19.99", "original_price": "22.49", "currency": "USD", "is_gift": false}],
        "packages": [{"id": id(2)}],
    })
}
