//! What TikTok's own Node SDK calls an operation: a class for each domain and version, and a method named like the path and the HTTP
//! method, such as `FulfillmentV202309Api.PackagesPackageIdShipPost`.

use crate::names::pascal;

/// Its name for a request to a path with the version filled in.
pub fn name(http_method: &str, path: &str) -> String {
    let mut segments = path.trim_matches('/').split('/').map(|part| pascal(part.trim_matches(['{', '}'])));
    let (domain, version) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
    let method = pascal(&http_method.to_lowercase());
    format!("{domain}V{version}Api.{}{method}", segments.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names that programs on public hosts call.
    #[test]
    fn a_name_is_made_of_the_path() {
        for (method, path, expected) in [
            ("GET", "/order/202309/orders", "OrderV202309Api.OrdersGet"),
            ("POST", "/order/202309/orders/search", "OrderV202309Api.OrdersSearchPost"),
            (
                "POST",
                "/fulfillment/202309/packages/{package_id}/ship",
                "FulfillmentV202309Api.PackagesPackageIdShipPost",
            ),
            (
                "DELETE",
                "/affiliate_seller/202409/open_collaborations/products/{product_id}",
                "AffiliateSellerV202409Api.OpenCollaborationsProductsProductIdDelete",
            ),
            (
                "POST",
                "/affiliate_seller/202412/conversatons/read",
                "AffiliateSellerV202412Api.ConversatonsReadPost",
            ),
        ] {
            assert_eq!(name(method, path), expected);
        }
    }
}
