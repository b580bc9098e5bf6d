// Generated from core/catalog by `cargo gen`. Do not edit.

//! Responses.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The response of `AddShowcaseProducts` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddShowcaseProductsResponse {
    /// Parts of the call that failed, although the rest took effect.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AddShowcaseProductsResponse {
    fn name(&self) -> &'static str {
        "AddShowcaseProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreatorGenerateGeneralLink` (202505).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorGenerateGeneralLinkResponse {
    /// Products for which no link could be made.
    pub failed_materials: Vec<FailedMaterial>,
    /// Links that were created, one for each product.
    pub sharing_links: Vec<SharingLink>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorGenerateGeneralLinkResponse {
    fn name(&self) -> &'static str {
        "CreatorGenerateGeneralLinkResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "failed_materials" => self.failed_materials.read(reader),
            "sharing_links" => self.sharing_links.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("failed_materials", &self.failed_materials);
        out.put("sharing_links", &self.sharing_links);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreatorGeneratePublisherLink` (202504).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorGeneratePublisherLinkResponse {
    /// Products for which no link could be made.
    pub failed_materials: Vec<FailedMaterial>,
    /// Links that were created, one for each product.
    pub sharing_links: Vec<CreatorGeneratePublisherLinkSharingLink>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorGeneratePublisherLinkResponse {
    fn name(&self) -> &'static str {
        "CreatorGeneratePublisherLinkResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "failed_materials" => self.failed_materials.read(reader),
            "sharing_links" => self.sharing_links.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("failed_materials", &self.failed_materials);
        out.put("sharing_links", &self.sharing_links);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreatorGetSampleRequestDeeplink` (202512).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorGetSampleRequestDeeplinkResponse {
    /// Link that opens the sample request in the TikTok app; valid for 30 minutes and only for the creator who authorized the call.
    pub deeplink: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorGetSampleRequestDeeplinkResponse {
    fn name(&self) -> &'static str {
        "CreatorGetSampleRequestDeeplinkResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "deeplink" => self.deeplink.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("deeplink", &self.deeplink);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreatorSearchAffiliateTraceOrders` (202505).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorSearchAffiliateTraceOrdersResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`.
    pub next_page_token: Option<String>,
    /// Orders that the creator brought in, with the commission for each SKU.
    pub orders: Vec<Order>,
    /// Number of all entries that match, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorSearchAffiliateTraceOrdersResponse {
    fn name(&self) -> &'static str {
        "CreatorSearchAffiliateTraceOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "orders" => self.orders.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("orders", &self.orders);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreatorSearchSampleApplicationFulfillments` (202409).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorSearchSampleApplicationFulfillmentsResponse {
    /// Duties of the creator to post content for samples, one entry each.
    pub fulfillments: Vec<Fulfillment>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorSearchSampleApplicationFulfillmentsResponse {
    fn name(&self) -> &'static str {
        "CreatorSearchSampleApplicationFulfillmentsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fulfillments" => self.fulfillments.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fulfillments", &self.fulfillments);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreatorSelectAffiliateProduct` (202501).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorSelectAffiliateProductResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `"b2Zmc2V0PTQw"`.
    pub next_page_token: Option<String>,
    /// Products that match the request, one entry each.
    pub products: Vec<CreatorSelectAffiliateProductProduct>,
    /// Number of all entries that match, over all pages. Example: `10000`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorSelectAffiliateProductResponse {
    fn name(&self) -> &'static str {
        "CreatorSelectAffiliateProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "products" => self.products.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("products", &self.products);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GenerateAffiliateSharingLink` (202501).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateAffiliateSharingLinkResponse {
    /// Links that were created, one for each tag.
    pub affiliate_sharing_links: Vec<AffiliateSharingLink>,
    /// Parts of the call that failed, although the rest took effect.
    pub errors: Vec<GenerateAffiliateSharingLinkErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GenerateAffiliateSharingLinkResponse {
    fn name(&self) -> &'static str {
        "GenerateAffiliateSharingLinkResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "affiliate_sharing_links" => self.affiliate_sharing_links.read(reader),
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("affiliate_sharing_links", &self.affiliate_sharing_links);
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetCreatorApplicableSampleLabel` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreatorApplicableSampleLabelResponse {
    /// Whether and how the creator can get a sample of the product.
    pub label: Option<Label>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCreatorApplicableSampleLabelResponse {
    fn name(&self) -> &'static str {
        "GetCreatorApplicableSampleLabelResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "label" => self.label.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("label", &self.label);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetCreatorProfile` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreatorProfileResponse {
    /// Profile picture of the creator with address and size.
    pub avatar: Option<Avatar>,
    /// Open id that identifies the creator for your app.
    pub creator_user_open_id: Option<String>,
    /// Ways in which the creator may sell: in LIVEs, own products, products of others; none if empty.
    pub permissions: Vec<String>,
    /// Region where the TikTok account was opened, ISO 3166-1 alpha-2. Example: `US`.
    pub register_region: Option<String>,
    /// Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`.
    pub selection_region: Option<String>,
    /// Kind of seller the creator also is: LOCAL or CROSS_BORDER; absent if the creator has no shop. Example: `LOCAL`.
    pub seller_type: Option<SellerType>,
    /// Kind of creator: TIKTOK_SHOP_OFFICIAL_ACCOUNT, TIKTOK_MARKETING_ACCOUNT or TIKTOK_SHOP_CREATOR. Example: `TIKTOK_SHOP_OFFICIAL_ACCOUNT`.
    pub user_type: Option<UserType>,
    /// Handle of the creator, the name used in the profile address. Example: `abc123`.
    pub username: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCreatorProfileResponse {
    fn name(&self) -> &'static str {
        "GetCreatorProfileResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avatar" => self.avatar.read(reader),
            "creator_user_open_id" => self.creator_user_open_id.read(reader),
            "permissions" => self.permissions.read(reader),
            "register_region" => self.register_region.read(reader),
            "selection_region" => self.selection_region.read(reader),
            "seller_type" => self.seller_type.read(reader),
            "user_type" => self.user_type.read(reader),
            "username" => self.username.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avatar", &self.avatar);
        out.put("creator_user_open_id", &self.creator_user_open_id);
        out.put("permissions", &self.permissions);
        out.put("register_region", &self.register_region);
        out.put("selection_region", &self.selection_region);
        out.put("seller_type", &self.seller_type);
        out.put("user_type", &self.user_type);
        out.put("username", &self.username);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetCreatorSampleApplicationDetail` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreatorSampleApplicationDetailResponse {
    /// The creator's request for a sample with its state and product.
    pub sample_application: Option<SampleApplication>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCreatorSampleApplicationDetailResponse {
    fn name(&self) -> &'static str {
        "GetCreatorSampleApplicationDetailResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "sample_application" => self.sample_application.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("sample_application", &self.sample_application);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetOpenCollaborationProductListByProductIds` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpenCollaborationProductListByProductIdsResponse {
    /// Products that match the request, one entry each.
    pub products: Vec<Product>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOpenCollaborationProductListByProductIdsResponse {
    fn name(&self) -> &'static str {
        "GetOpenCollaborationProductListByProductIdsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "products" => self.products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("products", &self.products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopProducts` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductsResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Products that match the request, one entry each.
    pub products: Vec<GetShopProductsProduct>,
    /// Number of all entries that match, over all pages. Example: `300`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductsResponse {
    fn name(&self) -> &'static str {
        "GetShopProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "products" => self.products.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("products", &self.products);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShoppableVideoPrecheckResult` (202601).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShoppableVideoPrecheckResultResponse {
    /// Pre-check of the video with its results.
    pub precheck_task: Option<PrecheckTask>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShoppableVideoPrecheckResultResponse {
    fn name(&self) -> &'static str {
        "GetShoppableVideoPrecheckResultResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "precheck_task" => self.precheck_task.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("precheck_task", &self.precheck_task);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShoppableVideoStatus` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShoppableVideoStatusResponse {
    /// Video that is being published, with its state.
    pub video: Option<Video>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShoppableVideoStatusResponse {
    fn name(&self) -> &'static str {
        "GetShoppableVideoStatusResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "video" => self.video.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("video", &self.video);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShowcaseProducts` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShowcaseProductsResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `V231as2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Products that match the request, one entry each.
    pub products: Vec<GetShowcaseProductsProduct>,
    /// Number of all entries that match, over all pages. Example: `15`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShowcaseProductsResponse {
    fn name(&self) -> &'static str {
        "GetShowcaseProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "products" => self.products.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("products", &self.products);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetTokopediaAndTikTokShopProductIDMappings` (202607).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTokopediaProductMappingsResponse {
    /// Why the mapping failed; absent if it worked.
    pub error: Option<ErrorItem>,
    /// Pairs of Tokopedia and TikTok Shop product ids.
    pub product: Vec<GetTokopediaProductMappingsProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetTokopediaProductMappingsResponse {
    fn name(&self) -> &'static str {
        "GetTokopediaProductMappingsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "error" => self.error.read(reader),
            "product" => self.product.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("error", &self.error);
        out.put("product", &self.product);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `MapTokopediaToTikTokShopProductIDs` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MapTokopediaProductIdsResponse {
    /// Why the mapping failed; absent if it worked.
    pub error: Option<ErrorItem>,
    /// Pairs of Tokopedia and TikTok Shop product ids.
    pub product: Vec<GetTokopediaProductMappingsProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MapTokopediaProductIdsResponse {
    fn name(&self) -> &'static str {
        "MapTokopediaProductIdsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "error" => self.error.read(reader),
            "product" => self.product.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("error", &self.error);
        out.put("product", &self.product);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `PostShoppablePhotos` (202610).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostShoppablePhotosResponse {
    /// Photo post that was just published, by its id.
    pub photo: Option<Photo>,
    /// Posts that the creator may still make, as text.
    pub quota: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PostShoppablePhotosResponse {
    fn name(&self) -> &'static str {
        "PostShoppablePhotosResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "photo" => self.photo.read(reader),
            "quota" => self.quota.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("photo", &self.photo);
        out.put("quota", &self.quota);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `PostShoppableVideo` (202607).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostShoppableVideoResponse {
    /// Video that is being published, with its state.
    pub video: Option<PostShoppableVideoVideo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PostShoppableVideoResponse {
    fn name(&self) -> &'static str {
        "PostShoppableVideoResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "video" => self.video.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("video", &self.video);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `PrecheckVideoContent` (202511).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrecheckVideoContentResponse {
    /// Check of the video that was just started; read its result later.
    pub precheck: Option<Precheck>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PrecheckVideoContentResponse {
    fn name(&self) -> &'static str {
        "PrecheckVideoContentResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "precheck" => self.precheck.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("precheck", &self.precheck);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchCreatorAffiliateOrders` (202410).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAffiliateOrdersResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`.
    pub next_page_token: Option<String>,
    /// Orders that the creator brought in, with the commission for each SKU.
    pub orders: Vec<SearchAffiliateOrdersOrder>,
    /// Number of all entries that match, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchAffiliateOrdersResponse {
    fn name(&self) -> &'static str {
        "SearchAffiliateOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "orders" => self.orders.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("orders", &self.orders);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchCreatorSampleApplications` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCreatorSampleApplicationsResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page.
    pub next_page_token: Option<String>,
    /// Requests in which the creator asked for samples.
    pub sample_applications: Vec<SampleApplication>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchCreatorSampleApplicationsResponse {
    fn name(&self) -> &'static str {
        "SearchCreatorSampleApplicationsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "sample_applications" => self.sample_applications.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("sample_applications", &self.sample_applications);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchMusic` (202602).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchMusicResponse {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchMusicResponse {
    fn name(&self) -> &'static str {
        "SearchMusicResponse"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreatorSearchOpenCollaborationProduct` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOpenCollaborationProductResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`.
    pub next_page_token: Option<String>,
    /// Products that match the request, one entry each.
    pub products: Vec<Product>,
    /// Number of all entries that match, over all pages. Example: `10000`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchOpenCollaborationProductResponse {
    fn name(&self) -> &'static str {
        "SearchOpenCollaborationProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "products" => self.products.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("products", &self.products);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchCreatorTargetCollaborations` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTargetCollaborationsResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Offers that sellers made to the creator.
    pub target_collaborations: Vec<TargetCollaboration>,
    /// Number of all entries that match, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchTargetCollaborationsResponse {
    fn name(&self) -> &'static str {
        "SearchTargetCollaborationsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "target_collaborations" => self.target_collaborations.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("target_collaborations", &self.target_collaborations);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UploadShoppablePhotoFile` (202511).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadShoppablePhotoFileResponse {
    /// Picture that was just uploaded, to use in a photo post.
    pub photo_file: Option<PhotoFile>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UploadShoppablePhotoFileResponse {
    fn name(&self) -> &'static str {
        "UploadShoppablePhotoFileResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "photo_file" => self.photo_file.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("photo_file", &self.photo_file);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UploadShoppableVideoFile` (202505).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadShoppableVideoFileResponse {
    /// Video file that was just uploaded, with its id and checksum.
    pub video_file: Option<VideoFile>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UploadShoppableVideoFileResponse {
    fn name(&self) -> &'static str {
        "UploadShoppableVideoFileResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "video_file" => self.video_file.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("video_file", &self.video_file);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`ErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddShowcaseProductsDetail {
    /// Platform's id of the product, as the product operations return it. Example: `12390753231`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AddShowcaseProductsDetail {
    fn name(&self) -> &'static str {
        "AddShowcaseProductsDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Addition inside [`GetShowcaseProductsProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Addition {
    /// Pictures that the creator chose to show instead of the seller's.
    pub customized_main_images: Vec<CustomizedMainImage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Addition {
    fn name(&self) -> &'static str {
        "Addition"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "customized_main_images" => self.customized_main_images.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("customized_main_images", &self.customized_main_images);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Affiliate sharing link inside [`GenerateAffiliateSharingLinkResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AffiliateSharingLink {
    /// Short link on www.tiktok.com for this tag. Example: `https://www.tiktok.com/t/ZMrKDXTkv/`.
    pub affiliate_sharing_link: Option<String>,
    /// Text of your own that the link carries, returned with orders from it. Example: `tag-aaa`.
    pub tag: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AffiliateSharingLink {
    fn name(&self) -> &'static str {
        "AffiliateSharingLink"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "affiliate_sharing_link" => self.affiliate_sharing_link.read(reader),
            "tag" => self.tag.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("affiliate_sharing_link", &self.affiliate_sharing_link);
        out.put("tag", &self.tag);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Avatar inside [`GetCreatorProfileResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Avatar {
    /// Height of the picture behind `url`, in pixels. Example: `100`.
    pub height: Option<i64>,
    /// Address of the creator's profile picture.
    pub url: Option<String>,
    /// Width of the picture behind `url`, in pixels. Example: `100`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Avatar {
    fn name(&self) -> &'static str {
        "Avatar"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Category inside [`SearchOpenCollaborationProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// Id of the category to search in; first-level categories only. Example: `341234`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Category {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the category to search in; first-level categories only. Example: `341234`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Category {
    fn name(&self) -> &'static str {
        "Category"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Category chain inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryChain {
    /// Platform's id of the category at this level. Example: `3435545`.
    pub id: Option<String>,
    /// Whether the category has no categories below it. Example: `false`.
    pub is_leaf: Option<bool>,
    /// Name of the category in the language of the market. Example: `COMPUTER`.
    pub local_name: Option<String>,
    /// Id of the category one level above in the category tree. Example: `12345`.
    pub parent_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CategoryChain {
    fn name(&self) -> &'static str {
        "CategoryChain"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "is_leaf" => self.is_leaf.read(reader),
            "local_name" => self.local_name.read(reader),
            "parent_id" => self.parent_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("is_leaf", &self.is_leaf);
        out.put("local_name", &self.local_name);
        out.put("parent_id", &self.parent_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Collaboration inside [`GetShowcaseProductsProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Collaboration {
    /// Id of the open or target collaboration, depending on `type`. Example: `7495383576027499219`.
    pub id: Option<String>,
    /// Affiliate partner (agency) behind the collaboration.
    pub partner: Option<Partner>,
    /// Kind of collaboration by number: 1 is open, 2 target, 5 a campaign of a partner, 11 flat fee, 12 collaboration plus, 13 promotion; names such as OPEN also occur. Example: `OPEN`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Collaboration {
    fn name(&self) -> &'static str {
        "Collaboration"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "partner" => self.partner.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("partner", &self.partner);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Commission inside [`CreatorSelectAffiliateProductProduct`], [`Product`], [`SearchTargetCollaborationsProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Commission {
    /// Amount of money as text in the currency of the sibling `currency`; it may carry a currency sign, such as Rp9.900. A decimal number as text. Example: `"8010.2"`.
    pub amount: Option<String>,
    /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
    pub currency: Option<String>,
    /// Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `1500`.
    pub rate: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Commission {
    fn name(&self) -> &'static str {
        "Commission"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "currency" => self.currency.read(reader),
            "rate" => self.rate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("currency", &self.currency);
        out.put("rate", &self.rate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Commission rate range inside [`FilterParam`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommissionRateRange {
    /// Lowest commission rate to include, in hundredths of a percent (1200 is 12 percent), 100 to 8000. Example: `100`.
    pub rate_ge: Option<i64>,
    /// Highest commission rate to include, in hundredths of a percent, 100 to 8000. Example: `200`.
    pub rate_le: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CommissionRateRange {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lowest commission rate to include, in hundredths of a percent (1200 is 12 percent), 100 to 8000. Example: `100`.
    pub fn rate_ge(mut self, value: impl Into<i64>) -> Self {
        self.rate_ge = Some(value.into());
        self
    }

    /// Highest commission rate to include, in hundredths of a percent, 100 to 8000. Example: `200`.
    pub fn rate_le(mut self, value: impl Into<i64>) -> Self {
        self.rate_le = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CommissionRateRange {
    fn name(&self) -> &'static str {
        "CommissionRateRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "rate_ge" => self.rate_ge.read(reader),
            "rate_le" => self.rate_le.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("rate_ge", &self.rate_ge);
        out.put("rate_le", &self.rate_le);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator fulfillment inside [`SampleApplication`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorFulfillment {
    /// Whether the product of the sample can be promoted now; LIVE is the only state in which it can. Example: `LIVE`.
    pub bound_product_status: Option<BoundProductStatus>,
    /// Time by which content must be posted, Unix time in seconds: 14 days after the sample arrived, plus `total_suspend_duration`. Example: `1726301400`.
    pub expiration_time: Option<i64>,
    /// Id of the creator's duty to post content for the sample. Example: `87147319238415178`.
    pub id: Option<String>,
    /// How far the creator has met the duty to post: PENDING, ONGOING while content is checked, then SUCCEED, FAILED, OVERDUE, SUSPEND, CANCELLED or EXEMPTED. Example: `PENDING`.
    pub status: Option<CreatorFulfillmentStatus>,
    /// Time by which the deadline was put off at the creator's request, in seconds. Example: `7641234`.
    pub total_suspend_duration: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorFulfillment {
    fn name(&self) -> &'static str {
        "CreatorFulfillment"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "bound_product_status" => self.bound_product_status.read(reader),
            "expiration_time" => self.expiration_time.read(reader),
            "id" => self.id.read(reader),
            "status" => self.status.read(reader),
            "total_suspend_duration" => self.total_suspend_duration.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("bound_product_status", &self.bound_product_status);
        out.put("expiration_time", &self.expiration_time);
        out.put("id", &self.id);
        out.put("status", &self.status);
        out.put("total_suspend_duration", &self.total_suspend_duration);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Material inside [`CreatorGeneratePublisherLinkRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorGeneratePublisherLinkMaterial {
    /// Products to make links for, at most 50 ids. Required.
    pub ids: Vec<String>,
    /// App link of the promotion campaign that the links should lead to.
    pub promotion_campaign_schema: Option<String>,
    /// What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Required. Example: `PRODUCT`.
    pub type_: Option<CreatorGeneratePublisherLinkMaterialType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorGeneratePublisherLinkMaterial {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products to make links for, at most 50 ids. Required.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// App link of the promotion campaign that the links should lead to.
    pub fn promotion_campaign_schema(mut self, value: impl Into<String>) -> Self {
        self.promotion_campaign_schema = Some(value.into());
        self
    }

    /// What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Required. Example: `PRODUCT`.
    pub fn type_(mut self, value: impl Into<CreatorGeneratePublisherLinkMaterialType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreatorGeneratePublisherLinkMaterial {
    fn name(&self) -> &'static str {
        "CreatorGeneratePublisherLinkMaterial"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "ids" => self.ids.read(reader),
            "promotion_campaign_schema" => self.promotion_campaign_schema.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("ids", &self.ids);
        out.put("promotion_campaign_schema", &self.promotion_campaign_schema);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sharing link inside [`CreatorGeneratePublisherLinkResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorGeneratePublisherLinkSharingLink {
    /// Link that opens the product page in TikTok Shop; put your own id for each click into its `o_event_id` to trace orders.
    pub deep_link: Option<String>,
    /// Id of the product that the link or the failure belongs to. Example: `7362840009596340000`.
    pub material_id: Option<i64>,
    /// Like `deep_link`, but sends people without the TikTok app to the app store first.
    pub one_link: Option<String>,
    /// Link that creators share to promote the product; parameters you add, such as event_id and publisher_id, come back with the order. Example: `https://www.tiktok.com/t/AIxvOHlaJoKO`.
    pub sharing_link: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorGeneratePublisherLinkSharingLink {
    fn name(&self) -> &'static str {
        "CreatorGeneratePublisherLinkSharingLink"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "deep_link" => self.deep_link.read(reader),
            "material_id" => self.material_id.read(reader),
            "one_link" => self.one_link.read(reader),
            "sharing_link" => self.sharing_link.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("deep_link", &self.deep_link);
        out.put("material_id", &self.material_id);
        out.put("one_link", &self.one_link);
        out.put("sharing_link", &self.sharing_link);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`CreatorSelectAffiliateProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorSelectAffiliateProductProduct {
    /// Brand that the seller set for the product. Example: `"NIKE"`.
    pub brand_name: Option<String>,
    /// Commission the creator earns on the product, as rate and amount.
    pub commission: Option<Commission>,
    /// Platform's id of the product, as the product operations return it. Example: `1729432087292775344`.
    pub id: Option<String>,
    /// Address of the main picture of the product.
    pub main_image_url: Option<String>,
    /// How well the product has sold on the market so far, in units.
    pub market_performance: Option<MarketPerformance>,
    /// Price of the product with its currency; in the showcase also before and after discounts.
    pub price: Option<Price>,
    /// Number of reviews and average rating of the product.
    pub review: Option<Review>,
    /// Shop that sells the product, with its name.
    pub shop: Option<Shop>,
    /// Units of the product that are left to sell.
    pub stock: Option<Stock>,
    /// Name of the product as buyers see it on the product page.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorSelectAffiliateProductProduct {
    fn name(&self) -> &'static str {
        "CreatorSelectAffiliateProductProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "brand_name" => self.brand_name.read(reader),
            "commission" => self.commission.read(reader),
            "id" => self.id.read(reader),
            "main_image_url" => self.main_image_url.read(reader),
            "market_performance" => self.market_performance.read(reader),
            "price" => self.price.read(reader),
            "review" => self.review.read(reader),
            "shop" => self.shop.read(reader),
            "stock" => self.stock.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("brand_name", &self.brand_name);
        out.put("commission", &self.commission);
        out.put("id", &self.id);
        out.put("main_image_url", &self.main_image_url);
        out.put("market_performance", &self.market_performance);
        out.put("price", &self.price);
        out.put("review", &self.review);
        out.put("shop", &self.shop);
        out.put("stock", &self.stock);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Customized main image inside [`Addition`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedMainImage {
    /// Height of the image in pixels; the misspelling is part of the name. Example: `100`.
    pub heigth: Option<i64>,
    /// Address at which the product picture can be loaded.
    pub url: Option<String>,
    /// Width of the picture behind `url`, in pixels. Example: `100`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CustomizedMainImage {
    fn name(&self) -> &'static str {
        "CustomizedMainImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "heigth" => self.heigth.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("heigth", &self.heigth);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`GenerateAffiliateSharingLinkErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// Why no link was made for this tag, as text.
    pub fail_reason: Option<String>,
    /// Text of your own that the link carries, returned with orders from it. Example: `tag-aaa`.
    pub tag: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Detail {
    fn name(&self) -> &'static str {
        "Detail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fail_reason" => self.fail_reason.read(reader),
            "tag" => self.tag.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fail_reason", &self.fail_reason);
        out.put("tag", &self.tag);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`AddShowcaseProductsResponse`], [`GetTokopediaProductMappingsResponse`], [`MapTokopediaProductIdsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Error code for the part of the call that failed. Example: `16001001`.
    pub code: Option<i64>,
    /// Product or tag that failed, with the reason.
    pub detail: Option<AddShowcaseProductsDetail>,
    /// Explanation of the error, written for people to read.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ErrorItem {
    fn name(&self) -> &'static str {
        "ErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Failed material inside [`CreatorGenerateGeneralLinkResponse`], [`CreatorGeneratePublisherLinkResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailedMaterial {
    /// Why no link was made for this product, as text.
    pub fail_reason: Option<String>,
    /// Id of the product that the link or the failure belongs to. Example: `7362840009596339972`.
    pub material_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FailedMaterial {
    fn name(&self) -> &'static str {
        "FailedMaterial"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fail_reason" => self.fail_reason.read(reader),
            "material_id" => self.material_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fail_reason", &self.fail_reason);
        out.put("material_id", &self.material_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Filter param inside [`CreatorSelectAffiliateProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterParam {
    /// Restricts the results to these categories, fewer than 1000 ids.
    pub category_ids: Vec<String>,
    /// Restricts the results to products whose commission rate lies in this range.
    pub commission_rate_range: Option<CommissionRateRange>,
    /// Product pools to search in, ids given to you by the platform; one only unless `title_keyword` is set.
    pub pool_ids: Vec<String>,
    /// Lowest and highest sales price that products may have.
    pub price_range: Option<PriceRange>,
    /// Exactly these products, at most 50 ids; all other conditions are then ignored.
    pub product_ids: Vec<String>,
    /// Lowest and highest rating that the shop may have.
    pub shop_rating_range: Option<ShopRatingRange>,
    /// Lowest and highest number of units sold so far.
    pub sold_quantity_range: Option<SoldQuantityRange>,
    /// Part of the product name to search for, 1 to 255 characters, in any language.
    pub title_keyword: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl FilterParam {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the results to these categories, fewer than 1000 ids.
    pub fn category_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.category_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Restricts the results to products whose commission rate lies in this range.
    pub fn commission_rate_range(mut self, value: CommissionRateRange) -> Self {
        self.commission_rate_range = Some(value);
        self
    }

    /// Product pools to search in, ids given to you by the platform; one only unless `title_keyword` is set.
    pub fn pool_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pool_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Lowest and highest sales price that products may have.
    pub fn price_range(mut self, value: PriceRange) -> Self {
        self.price_range = Some(value);
        self
    }

    /// Exactly these products, at most 50 ids; all other conditions are then ignored.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Lowest and highest rating that the shop may have.
    pub fn shop_rating_range(mut self, value: ShopRatingRange) -> Self {
        self.shop_rating_range = Some(value);
        self
    }

    /// Lowest and highest number of units sold so far.
    pub fn sold_quantity_range(mut self, value: SoldQuantityRange) -> Self {
        self.sold_quantity_range = Some(value);
        self
    }

    /// Part of the product name to search for, 1 to 255 characters, in any language.
    pub fn title_keyword(mut self, value: impl Into<String>) -> Self {
        self.title_keyword = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for FilterParam {
    fn name(&self) -> &'static str {
        "FilterParam"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_ids" => self.category_ids.read(reader),
            "commission_rate_range" => self.commission_rate_range.read(reader),
            "pool_ids" => self.pool_ids.read(reader),
            "price_range" => self.price_range.read(reader),
            "product_ids" => self.product_ids.read(reader),
            "shop_rating_range" => self.shop_rating_range.read(reader),
            "sold_quantity_range" => self.sold_quantity_range.read(reader),
            "title_keyword" => self.title_keyword.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_ids", &self.category_ids);
        out.put("commission_rate_range", &self.commission_rate_range);
        out.put("pool_ids", &self.pool_ids);
        out.put("price_range", &self.price_range);
        out.put("product_ids", &self.product_ids);
        out.put("shop_rating_range", &self.shop_rating_range);
        out.put("sold_quantity_range", &self.sold_quantity_range);
        out.put("title_keyword", &self.title_keyword);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Fulfillment inside [`CreatorSearchSampleApplicationFulfillmentsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fulfillment {
    /// Id of the sample application that the entry belongs to. Example: `123456`.
    pub application_id: Option<String>,
    /// Whether the product of the sample can be promoted now; LIVE is the only state in which it can. Example: `LIVE`.
    pub bound_product_status: Option<BoundProductStatus>,
    /// Time by which content must be posted, Unix time in seconds: 14 days after the sample arrived, plus `total_suspend_duration`. Example: `1728542813`.
    pub expiration_time: Option<i64>,
    /// Id of the creator's duty to post content for the sample. Example: `123456`.
    pub id: Option<String>,
    /// Platform's id of the product, as the product operations return it. Example: `123456`.
    pub product_id: Option<String>,
    /// How the sample was got: FREE_SAMPLE, SAMPLE_COUPON, SAMPLE_CAMPAIGN or PLATFORM_FREE_SAMPLE. Example: `FREE_SAMPLE`.
    pub sample_application_type: Option<SampleApplicationType>,
    /// Platform's id of the shop that offers the product. Example: `123456`.
    pub shop_id: Option<String>,
    /// How far the creator has met the duty to post: PENDING, ONGOING while content is checked, then SUCCEED, FAILED, OVERDUE, SUSPEND, CANCELLED or EXEMPTED. Example: `ONGOING`.
    pub status: Option<FulfillmentStatus>,
    /// Time by which the deadline was put off at the creator's request, in seconds. Example: `100020`.
    pub total_suspend_duration: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Fulfillment {
    fn name(&self) -> &'static str {
        "Fulfillment"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "application_id" => self.application_id.read(reader),
            "bound_product_status" => self.bound_product_status.read(reader),
            "expiration_time" => self.expiration_time.read(reader),
            "id" => self.id.read(reader),
            "product_id" => self.product_id.read(reader),
            "sample_application_type" => self.sample_application_type.read(reader),
            "shop_id" => self.shop_id.read(reader),
            "status" => self.status.read(reader),
            "total_suspend_duration" => self.total_suspend_duration.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("application_id", &self.application_id);
        out.put("bound_product_status", &self.bound_product_status);
        out.put("expiration_time", &self.expiration_time);
        out.put("id", &self.id);
        out.put("product_id", &self.product_id);
        out.put("sample_application_type", &self.sample_application_type);
        out.put("shop_id", &self.shop_id);
        out.put("status", &self.status);
        out.put("total_suspend_duration", &self.total_suspend_duration);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`GenerateAffiliateSharingLinkResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateAffiliateSharingLinkErrorItem {
    /// Error code for the part of the call that failed. Example: `16001001`.
    pub code: Option<i64>,
    /// Product or tag that failed, with the reason.
    pub detail: Option<Detail>,
    /// Explanation of the error, written for people to read.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GenerateAffiliateSharingLinkErrorItem {
    fn name(&self) -> &'static str {
        "GenerateAffiliateSharingLinkErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Material inside [`GenerateAffiliateSharingLinkRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateAffiliateSharingLinkMaterial {
    /// Address of the campaign page to share; only with `type` CAMPAIGN. Tracking parameters are added to it.
    pub campaign_url: Option<String>,
    /// Id of the product or campaign to share; not needed for `type` SHOWCASE. Example: `17213214214587983`.
    pub id: Option<String>,
    /// What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Example: `PRODUCT`.
    pub type_: Option<GenerateAffiliateSharingLinkMaterialType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GenerateAffiliateSharingLinkMaterial {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the campaign page to share; only with `type` CAMPAIGN. Tracking parameters are added to it.
    pub fn campaign_url(mut self, value: impl Into<String>) -> Self {
        self.campaign_url = Some(value.into());
        self
    }

    /// Id of the product or campaign to share; not needed for `type` SHOWCASE. Example: `17213214214587983`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Example: `PRODUCT`.
    pub fn type_(mut self, value: impl Into<GenerateAffiliateSharingLinkMaterialType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GenerateAffiliateSharingLinkMaterial {
    fn name(&self) -> &'static str {
        "GenerateAffiliateSharingLinkMaterial"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_url" => self.campaign_url.read(reader),
            "id" => self.id.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_url", &self.campaign_url);
        out.put("id", &self.id);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sample product inside [`Label`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreatorApplicableSampleLabelSampleProduct {
    /// Variants of the product and whether each can be had as a sample.
    pub sample_sku_list: Vec<SampleSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCreatorApplicableSampleLabelSampleProduct {
    fn name(&self) -> &'static str {
        "GetCreatorApplicableSampleLabelSampleProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "sample_sku_list" => self.sample_sku_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("sample_sku_list", &self.sample_sku_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop inside [`GetShowcaseProductsProduct`], [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpenCollaborationProductListByProductIdsShop {
    /// Name of the shop as buyers see it on TikTok.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOpenCollaborationProductListByProductIdsShop {
    fn name(&self) -> &'static str {
        "GetOpenCollaborationProductListByProductIdsShop"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetShopProductsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductsProduct {
    /// Whether the product is in the creator's showcase, can be added, or was rejected. Example: `ADDABLE`.
    pub added_status: Option<AddedStatus>,
    /// Brand that the seller set for the product. Example: `Apple`.
    pub brand_name: Option<String>,
    /// Platform's id of the product, as the product operations return it. Example: `1729592969712207012`.
    pub id: Option<String>,
    /// Pictures of the product with address and size.
    pub images: Vec<Image>,
    /// Price of the product with its currency; in the showcase also before and after discounts.
    pub price: Option<Money>,
    /// Number of units of the product that were sold so far. Example: `33`.
    pub sales_count: Option<i64>,
    /// Name of the product as buyers see it on the product page.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductsProduct {
    fn name(&self) -> &'static str {
        "GetShopProductsProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "added_status" => self.added_status.read(reader),
            "brand_name" => self.brand_name.read(reader),
            "id" => self.id.read(reader),
            "images" => self.images.read(reader),
            "price" => self.price.read(reader),
            "sales_count" => self.sales_count.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("added_status", &self.added_status);
        out.put("brand_name", &self.brand_name);
        out.put("id", &self.id);
        out.put("images", &self.images);
        out.put("price", &self.price);
        out.put("sales_count", &self.sales_count);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Issue inside [`ViolationCheckResult`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShoppableVideoPrecheckResultIssue {
    /// Rule of the platform that the content breaks, such as Pirated Content.
    pub risk: Option<String>,
    /// What to change so that the issue goes away.
    pub suggestions: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShoppableVideoPrecheckResultIssue {
    fn name(&self) -> &'static str {
        "GetShoppableVideoPrecheckResultIssue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "risk" => self.risk.read(reader),
            "suggestions" => self.suggestions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("risk", &self.risk);
        out.put("suggestions", &self.suggestions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Commission inside [`GetShowcaseProductsProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShowcaseProductsCommission {
    /// Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`.
    pub rate: Option<i64>,
    /// Reward on top of the commission, in hundredths of a percent. Example: `500`.
    pub reward_rate: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShowcaseProductsCommission {
    fn name(&self) -> &'static str {
        "GetShowcaseProductsCommission"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "rate" => self.rate.read(reader),
            "reward_rate" => self.reward_rate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("rate", &self.rate);
        out.put("reward_rate", &self.reward_rate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Price inside [`GetShowcaseProductsProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShowcaseProductsPrice {
    /// Price range of the SKUs before any discount is taken off.
    pub original_price: Option<OriginalPrice>,
    /// Price after discounts paid by the platform.
    pub platform_discount_price: Option<PlatformDiscountPrice>,
    /// Price range of the SKUs after the seller's own discounts.
    pub seller_discount_price: Option<SellerDiscountPrice>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShowcaseProductsPrice {
    fn name(&self) -> &'static str {
        "GetShowcaseProductsPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "original_price" => self.original_price.read(reader),
            "platform_discount_price" => self.platform_discount_price.read(reader),
            "seller_discount_price" => self.seller_discount_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("original_price", &self.original_price);
        out.put("platform_discount_price", &self.platform_discount_price);
        out.put("seller_discount_price", &self.seller_discount_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetShowcaseProductsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShowcaseProductsProduct {
    /// Extra pictures that the creator chose for the product.
    pub addition: Option<Addition>,
    /// Collaboration through which the creator promotes the product.
    pub collaboration: Option<Collaboration>,
    /// Commission the creator earns on the product, as rate and amount.
    pub commission: Option<GetShowcaseProductsCommission>,
    /// Address of the product page, as buyers open it.
    pub detail_link: Option<String>,
    /// Platform's id of the product, as the product operations return it. Example: `53219092314`.
    pub id: Option<String>,
    /// Main pictures of the product as the seller uploaded them.
    pub main_images: Vec<MainImage>,
    /// Price of the product with its currency; in the showcase also before and after discounts.
    pub price: Option<GetShowcaseProductsPrice>,
    /// Countries in which the product is sold, ISO 3166-1 alpha-2.
    pub sale_regions: Vec<String>,
    /// Shop that sells the product, with its name.
    pub shop: Option<GetOpenCollaborationProductListByProductIdsShop>,
    /// Where the product comes from: AFFILIATE, TIKTOK_STORE or THIRD_PARTY. Example: `AFFILIATE`.
    pub source: Option<GetShowcaseProductsProductSource>,
    /// State of the product in the showcase: added, visible, in stock, reviewed.
    pub status: Option<Status>,
    /// Address of the product page outside TikTok Shop; for products from other platforms.
    pub third_party_link: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShowcaseProductsProduct {
    fn name(&self) -> &'static str {
        "GetShowcaseProductsProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "addition" => self.addition.read(reader),
            "collaboration" => self.collaboration.read(reader),
            "commission" => self.commission.read(reader),
            "detail_link" => self.detail_link.read(reader),
            "id" => self.id.read(reader),
            "main_images" => self.main_images.read(reader),
            "price" => self.price.read(reader),
            "sale_regions" => self.sale_regions.read(reader),
            "shop" => self.shop.read(reader),
            "source" => self.source.read(reader),
            "status" => self.status.read(reader),
            "third_party_link" => self.third_party_link.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("addition", &self.addition);
        out.put("collaboration", &self.collaboration);
        out.put("commission", &self.commission);
        out.put("detail_link", &self.detail_link);
        out.put("id", &self.id);
        out.put("main_images", &self.main_images);
        out.put("price", &self.price);
        out.put("sale_regions", &self.sale_regions);
        out.put("shop", &self.shop);
        out.put("source", &self.source);
        out.put("status", &self.status);
        out.put("third_party_link", &self.third_party_link);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetTokopediaProductMappingsResponse`], [`MapTokopediaProductIdsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTokopediaProductMappingsProduct {
    /// Id of the product on Tokopedia, the sister market in Indonesia.
    pub toko_pid: Option<i64>,
    /// Id of the same product on TikTok Shop (TTS).
    pub tts_pid: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetTokopediaProductMappingsProduct {
    fn name(&self) -> &'static str {
        "GetTokopediaProductMappingsProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "toko_pid" => self.toko_pid.read(reader),
            "tts_pid" => self.tts_pid.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("toko_pid", &self.toko_pid);
        out.put("tts_pid", &self.tts_pid);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Good quality check result inside [`PrecheckTask`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoodQualityCheckResult {
    /// What the check objected to, with advice on each point.
    pub issues: Vec<Issue>,
    /// Outcome of the quality check: SUCCESS, FAIL with `issues`, or PROCESSING while it runs. Example: `FAIL`.
    pub status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GoodQualityCheckResult {
    fn name(&self) -> &'static str {
        "GoodQualityCheckResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "issues" => self.issues.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("issues", &self.issues);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`GetShopProductsProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// Height of the picture behind `url`, in pixels. Example: `200`.
    pub height: Option<i64>,
    /// Address at which the product picture can be loaded.
    pub url: Option<String>,
    /// Width of the picture behind `url`, in pixels. Example: `200`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Image {
    fn name(&self) -> &'static str {
        "Image"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Issue inside [`GoodQualityCheckResult`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// Code of the quality finding, such as LOW_CONTENT_PROMOTION. Example: `LOW_CONTENT_PROMOTIO`.
    pub code: Option<String>,
    /// What to change so that the issue goes away.
    pub suggestions: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Issue {
    fn name(&self) -> &'static str {
        "Issue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "suggestions" => self.suggestions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("suggestions", &self.suggestions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Label inside [`GetCreatorApplicableSampleLabelResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// Id of the creator's sample application for the product; present only if one was made. Example: `86427198341982134`.
    pub application_id: Option<String>,
    /// Whether the creator may ask for the sample. Example: `true`.
    pub can_apply: Option<bool>,
    /// Whether the creator has used up the number of samples allowed. Example: `true`.
    pub reach_limit: Option<bool>,
    /// Product that the creator gets or can get for free, with its SKUs.
    pub sample_product: Option<GetCreatorApplicableSampleLabelSampleProduct>,
    /// TO_APPLY if the creator has not asked for the product yet, ONGOING until content is posted, then COMPLETE. Example: `ONGOING`.
    pub status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Label {
    fn name(&self) -> &'static str {
        "Label"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "application_id" => self.application_id.read(reader),
            "can_apply" => self.can_apply.read(reader),
            "reach_limit" => self.reach_limit.read(reader),
            "sample_product" => self.sample_product.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("application_id", &self.application_id);
        out.put("can_apply", &self.can_apply);
        out.put("reach_limit", &self.reach_limit);
        out.put("sample_product", &self.sample_product);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Link inside [`LinkInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// Text that viewers see on the product link.
    pub link_title: Option<String>,
    /// Platform's id of the product, as the product operations return it.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Link {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text that viewers see on the product link.
    pub fn link_title(mut self, value: impl Into<String>) -> Self {
        self.link_title = Some(value.into());
        self
    }

    /// Platform's id of the product, as the product operations return it.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Link {
    fn name(&self) -> &'static str {
        "Link"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "link_title" => self.link_title.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("link_title", &self.link_title);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Link info inside [`PostShoppablePhotosRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkInfo {
    /// Products linked from the post, each with its link text.
    pub links: Vec<Link>,
    /// What kind of link the photo post carries. Required.
    pub post_type: Option<String>,
    /// Shop or group of its products that the post links to.
    pub shop_info: Option<ShopInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl LinkInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products linked from the post, each with its link text.
    pub fn links(mut self, value: impl IntoIterator<Item = Link>) -> Self {
        self.links = value.into_iter().collect();
        self
    }

    /// What kind of link the photo post carries. Required.
    pub fn post_type(mut self, value: impl Into<String>) -> Self {
        self.post_type = Some(value.into());
        self
    }

    /// Shop or group of its products that the post links to.
    pub fn shop_info(mut self, value: ShopInfo) -> Self {
        self.shop_info = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for LinkInfo {
    fn name(&self) -> &'static str {
        "LinkInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "links" => self.links.read(reader),
            "post_type" => self.post_type.read(reader),
            "shop_info" => self.shop_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("links", &self.links);
        out.put("post_type", &self.post_type);
        out.put("shop_info", &self.shop_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Main image inside [`GetShowcaseProductsProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MainImage {
    /// Height of the image in pixels; the misspelling is part of the name. Example: `100`.
    pub heigth: Option<i64>,
    /// Address at which the product picture can be loaded.
    pub url: Option<String>,
    /// Width of the picture behind `url`, in pixels. Example: `100`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MainImage {
    fn name(&self) -> &'static str {
        "MainImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "heigth" => self.heigth.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("heigth", &self.heigth);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Market performance inside [`CreatorSelectAffiliateProductProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarketPerformance {
    /// Number of units of the product sold since it went on sale. Example: `618`.
    pub historical_sold_quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MarketPerformance {
    fn name(&self) -> &'static str {
        "MarketPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "historical_sold_quantity" => self.historical_sold_quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("historical_sold_quantity", &self.historical_sold_quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Material inside [`CreatorGenerateGeneralLinkRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Material {
    /// Products to make links for, at most 50 ids. Required.
    pub ids: Vec<String>,
    /// App link of the promotion campaign that the links should lead to.
    pub promotion_campaign_schema: Option<String>,
    /// What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Required. Example: `PRODUCT`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Material {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products to make links for, at most 50 ids. Required.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// App link of the promotion campaign that the links should lead to.
    pub fn promotion_campaign_schema(mut self, value: impl Into<String>) -> Self {
        self.promotion_campaign_schema = Some(value.into());
        self
    }

    /// What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Required. Example: `PRODUCT`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Material {
    fn name(&self) -> &'static str {
        "Material"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "ids" => self.ids.read(reader),
            "promotion_campaign_schema" => self.promotion_campaign_schema.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("ids", &self.ids);
        out.put("promotion_campaign_schema", &self.promotion_campaign_schema);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order inside [`CreatorSearchAffiliateTraceOrdersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// When the order was created, Unix time in seconds. Example: `1685548800`.
    pub create_time: Option<i64>,
    /// When the order was delivered, Unix time in seconds. Example: `1685548800`.
    pub delivery_time: Option<i64>,
    /// Platform's id of the main order, one checkout of the buyer. Example: `789078671231123100`.
    pub id: Option<i64>,
    /// Variants of products sold in the order, each with its commission.
    pub skus: Vec<Sku>,
    /// State of the commission: estimated until settled, then SETTLED; REFUNDED pays nothing, FROZEN waits for a fraud check. Example: `SETTLED`.
    pub status: Option<OrderStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Order {
    fn name(&self) -> &'static str {
        "Order"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "delivery_time" => self.delivery_time.read(reader),
            "id" => self.id.read(reader),
            "skus" => self.skus.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("delivery_time", &self.delivery_time);
        out.put("id", &self.id);
        out.put("skus", &self.skus);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Original price inside [`GetShowcaseProductsPrice`], [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OriginalPrice {
    /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
    pub currency: Option<String>,
    /// Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`.
    pub maximum_amount: Option<String>,
    /// Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`.
    pub minimum_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OriginalPrice {
    fn name(&self) -> &'static str {
        "OriginalPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Partner inside [`Collaboration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Partner {
    /// Platform's id of the affiliate partner (agency). Example: `123456789`.
    pub id: Option<String>,
    /// Name of the affiliate partner (agency) behind the collaboration.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Partner {
    fn name(&self) -> &'static str {
        "Partner"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Photo inside [`PostShoppablePhotosResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Photo {
    /// Platform's id of the photo post that was published.
    pub photo_post_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Photo {
    fn name(&self) -> &'static str {
        "Photo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "photo_post_id" => self.photo_post_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("photo_post_id", &self.photo_post_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Photo file inside [`UploadShoppablePhotoFileResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhotoFile {
    /// Identifier of the uploaded picture; pass it as `photo_file_uris` to post it.
    pub photo_uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PhotoFile {
    fn name(&self) -> &'static str {
        "PhotoFile"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "photo_uri" => self.photo_uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("photo_uri", &self.photo_uri);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Photos info inside [`PostShoppablePhotosRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhotosInfo {
    /// Identifier of an uploaded picture, from `photo_uri`. Required.
    pub photo_file_uris: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PhotosInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier of an uploaded picture, from `photo_uri`. Required.
    pub fn photo_file_uris(mut self, value: impl Into<String>) -> Self {
        self.photo_file_uris = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PhotosInfo {
    fn name(&self) -> &'static str {
        "PhotosInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "photo_file_uris" => self.photo_file_uris.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("photo_file_uris", &self.photo_file_uris);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Platform discount price inside [`GetShowcaseProductsPrice`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlatformDiscountPrice {
    /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
    pub currency: Option<String>,
    /// Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`.
    pub maximum_amount: Option<String>,
    /// Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`.
    pub minimum_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PlatformDiscountPrice {
    fn name(&self) -> &'static str {
        "PlatformDiscountPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video inside [`PostShoppableVideoResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostShoppableVideoVideo {
    /// Id of the video; pass it as `video_id` to follow the publishing.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PostShoppableVideoVideo {
    fn name(&self) -> &'static str {
        "PostShoppableVideoVideo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Precheck inside [`PrecheckVideoContentResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Precheck {
    /// Id of the pre-check, returned when it was started. Example: `1123123123`.
    pub task_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Precheck {
    fn name(&self) -> &'static str {
        "Precheck"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "task_id" => self.task_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("task_id", &self.task_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Precheck task inside [`GetShoppableVideoPrecheckResultResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrecheckTask {
    /// Whether the video is good enough, with findings and advice where it is not.
    pub good_quality_check_result: Option<GoodQualityCheckResult>,
    /// Id of the check, as returned when it was started. Example: `7493990579714164574`.
    pub id: Option<String>,
    /// Result of the check for content that breaks the rules.
    pub violation_check_result: Option<ViolationCheckResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PrecheckTask {
    fn name(&self) -> &'static str {
        "PrecheckTask"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "good_quality_check_result" => self.good_quality_check_result.read(reader),
            "id" => self.id.read(reader),
            "violation_check_result" => self.violation_check_result.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("good_quality_check_result", &self.good_quality_check_result);
        out.put("id", &self.id);
        out.put("violation_check_result", &self.violation_check_result);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video info inside [`PrecheckVideoContentRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrecheckVideoContentVideoInfo {
    /// Id of the uploaded video file, from the upload of shoppable videos. Required. Example: `v12d00gd0024d3nfqr7og65`.
    pub file_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PrecheckVideoContentVideoInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the uploaded video file, from the upload of shoppable videos. Required. Example: `v12d00gd0024d3nfqr7og65`.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PrecheckVideoContentVideoInfo {
    fn name(&self) -> &'static str {
        "PrecheckVideoContentVideoInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "file_id" => self.file_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("file_id", &self.file_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Price inside [`CreatorSelectAffiliateProductProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// Highest price among the SKUs, decimal text. Example: `"85.169"`.
    pub ceiling_price: Option<String>,
    /// ISO 4217 code of the currency of the amounts beside it. Example: `"VND"`.
    pub currency: Option<String>,
    /// Lowest price among the SKUs, decimal text. Example: `"53.468"`.
    pub floor_price: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Price {
    fn name(&self) -> &'static str {
        "Price"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "ceiling_price" => self.ceiling_price.read(reader),
            "currency" => self.currency.read(reader),
            "floor_price" => self.floor_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("ceiling_price", &self.ceiling_price);
        out.put("currency", &self.currency);
        out.put("floor_price", &self.floor_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Price range inside [`FilterParam`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceRange {
    /// Lowest price, in the currency of the creator's market; a whole number of 0 or more, decimals are cut off. Example: `"12"`.
    pub price_ge: Option<String>,
    /// Highest price, in the currency of the creator's market; a whole number of 0 or more, decimals are cut off. Example: `"100"`.
    pub price_le: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PriceRange {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lowest price, in the currency of the creator's market; a whole number of 0 or more, decimals are cut off. Example: `"12"`.
    pub fn price_ge(mut self, value: impl Into<String>) -> Self {
        self.price_ge = Some(value.into());
        self
    }

    /// Highest price, in the currency of the creator's market; a whole number of 0 or more, decimals are cut off. Example: `"100"`.
    pub fn price_le(mut self, value: impl Into<String>) -> Self {
        self.price_le = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PriceRange {
    fn name(&self) -> &'static str {
        "PriceRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "price_ge" => self.price_ge.read(reader),
            "price_le" => self.price_le.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("price_ge", &self.price_ge);
        out.put("price_le", &self.price_le);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetOpenCollaborationProductListByProductIdsResponse`], [`SearchOpenCollaborationProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Categories of the product from the first level down, at most 3.
    pub category_chains: Vec<CategoryChain>,
    /// Commission the creator earns on the product, as rate and amount.
    pub commission: Option<Commission>,
    /// Address of the product page, as buyers open it.
    pub detail_link: Option<String>,
    /// Whether any unit of the product is in stock. Example: `false`.
    pub has_inventory: Option<bool>,
    /// Platform's id of the product, as the product operations return it. Example: `1729432087292775344`.
    pub id: Option<String>,
    /// Address of the main picture of the product.
    pub main_image_url: Option<String>,
    /// Price range of the SKUs before any discount is taken off.
    pub original_price: Option<OriginalPrice>,
    /// Country in which the product is sold, ISO 3166-1 alpha-2. Example: `ID`.
    pub sale_region: Option<String>,
    /// Price range of the SKUs with the current promotion.
    pub sales_price: Option<SalesPrice>,
    /// Shop that sells the product, with its name.
    pub shop: Option<GetOpenCollaborationProductListByProductIdsShop>,
    /// Commission on orders that come from ads; without a rate here the open collaboration's ads rate or the standard rate holds.
    pub shop_ads_commission: Option<ShopAdsCommission>,
    /// Name of the product as buyers see it on the product page.
    pub title: Option<String>,
    /// Units of the product sold so far, counted by SKU. Example: `12`.
    pub units_sold: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Product {
    fn name(&self) -> &'static str {
        "Product"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_chains" => self.category_chains.read(reader),
            "commission" => self.commission.read(reader),
            "detail_link" => self.detail_link.read(reader),
            "has_inventory" => self.has_inventory.read(reader),
            "id" => self.id.read(reader),
            "main_image_url" => self.main_image_url.read(reader),
            "original_price" => self.original_price.read(reader),
            "sale_region" => self.sale_region.read(reader),
            "sales_price" => self.sales_price.read(reader),
            "shop" => self.shop.read(reader),
            "shop_ads_commission" => self.shop_ads_commission.read(reader),
            "title" => self.title.read(reader),
            "units_sold" => self.units_sold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_chains", &self.category_chains);
        out.put("commission", &self.commission);
        out.put("detail_link", &self.detail_link);
        out.put("has_inventory", &self.has_inventory);
        out.put("id", &self.id);
        out.put("main_image_url", &self.main_image_url);
        out.put("original_price", &self.original_price);
        out.put("sale_region", &self.sale_region);
        out.put("sales_price", &self.sales_price);
        out.put("shop", &self.shop);
        out.put("shop_ads_commission", &self.shop_ads_commission);
        out.put("title", &self.title);
        out.put("units_sold", &self.units_sold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product link info inside [`PostShoppableVideoRequest`], [`PrecheckVideoContentRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductLinkInfo {
    /// Id of the product to link in the video, from the shop or showcase products of the creator. Required. Example: `17294069642063424`.
    pub product_id: Option<String>,
    /// Text on the product link of the video, fewer than 30 characters. Required.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ProductLinkInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product to link in the video, from the shop or showcase products of the creator. Required. Example: `17294069642063424`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Text on the product link of the video, fewer than 30 characters. Required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ProductLinkInfo {
    fn name(&self) -> &'static str {
        "ProductLinkInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Review inside [`CreatorSelectAffiliateProductProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Review {
    /// Number of reviews that buyers wrote about the product. Example: `43`.
    pub count: Option<i64>,
    /// Average rating of the product, above 0 and up to 5, as text. Example: `"4.5"`.
    pub overall_score: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Review {
    fn name(&self) -> &'static str {
        "Review"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "count" => self.count.read(reader),
            "overall_score" => self.overall_score.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("count", &self.count);
        out.put("overall_score", &self.overall_score);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sale property inside [`SampleSku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SaleProperty {
    /// Id of the sales attribute, such as 100000 for color. Example: `100000`.
    pub id: Option<String>,
    /// Name of the sales attribute, such as color. Example: `color`.
    pub name: Option<String>,
    /// Platform's id of the attribute value, such as that of red. Example: `7425668826861520646`.
    pub value_id: Option<String>,
    /// Name of the attribute value, such as red. Example: `Default`.
    pub value_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SaleProperty {
    fn name(&self) -> &'static str {
        "SaleProperty"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "value_id" => self.value_id.read(reader),
            "value_name" => self.value_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("value_id", &self.value_id);
        out.put("value_name", &self.value_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales price inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesPrice {
    /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
    pub currency: Option<String>,
    /// Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `55.7`.
    pub maximum_amount: Option<String>,
    /// Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `34.3`.
    pub minimum_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SalesPrice {
    fn name(&self) -> &'static str {
        "SalesPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales price range inside [`SearchOpenCollaborationProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesPriceRange {
    /// Lowest sales price to include, decimal text above 0. Example: `12.44`.
    pub amount_ge: Option<String>,
    /// Upper limit of the sales price, decimal text above 0; leave it out for no limit. Example: `100`.
    pub amount_lt: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SalesPriceRange {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lowest sales price to include, decimal text above 0. Example: `12.44`.
    pub fn amount_ge(mut self, value: impl Into<String>) -> Self {
        self.amount_ge = Some(value.into());
        self
    }

    /// Upper limit of the sales price, decimal text above 0; leave it out for no limit. Example: `100`.
    pub fn amount_lt(mut self, value: impl Into<String>) -> Self {
        self.amount_lt = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SalesPriceRange {
    fn name(&self) -> &'static str {
        "SalesPriceRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount_ge" => self.amount_ge.read(reader),
            "amount_lt" => self.amount_lt.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount_ge", &self.amount_ge);
        out.put("amount_lt", &self.amount_lt);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sample application inside [`GetCreatorSampleApplicationDetailResponse`], [`SearchCreatorSampleApplicationsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SampleApplication {
    /// Id of the platform campaign the sample belongs to; only for samples from a campaign. Example: `74378918272345199`.
    pub activity_id: Option<String>,
    /// When it was created, Unix time in seconds. Example: `1731298837`.
    pub create_time: Option<i64>,
    /// How far the creator has met the duty to post content for the sample.
    pub creator_fulfillment: Option<CreatorFulfillment>,
    /// Id of the creator's request for the sample, to pass as `application_id`. Example: `8070590921506065183`.
    pub id: Option<String>,
    /// Id of the sample order, which exists once the seller has approved the application. Example: `57871819384716917`.
    pub main_order_id: Option<String>,
    /// Product that the creator gets or can get for free, with its SKUs.
    pub sample_product: Option<SampleProduct>,
    /// Where the request for a sample stands, from review by the seller (PENDING) to posted content (COMPLETED). Example: `PENDING`.
    pub status: Option<SampleApplicationStatus>,
    /// How the sample was got: FREE_SAMPLE from the seller, SAMPLE_COUPON bought at a discount, or SAMPLE_CAMPAIGN from the platform. Example: `FREE_SAMPLE`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SampleApplication {
    fn name(&self) -> &'static str {
        "SampleApplication"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "create_time" => self.create_time.read(reader),
            "creator_fulfillment" => self.creator_fulfillment.read(reader),
            "id" => self.id.read(reader),
            "main_order_id" => self.main_order_id.read(reader),
            "sample_product" => self.sample_product.read(reader),
            "status" => self.status.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
        out.put("create_time", &self.create_time);
        out.put("creator_fulfillment", &self.creator_fulfillment);
        out.put("id", &self.id);
        out.put("main_order_id", &self.main_order_id);
        out.put("sample_product", &self.sample_product);
        out.put("status", &self.status);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sample product inside [`SampleApplication`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SampleProduct {
    /// Platform's id of the product, as the product operations return it. Example: `1729863469568985219`.
    pub id: Option<String>,
    /// Platform's id of the SKU, the variant given as a sample. Example: `1729480364147774364`.
    pub sku_id: Option<String>,
    /// Attribute values of the SKU, such as red and XL.
    pub sku_sale_property_value_names: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SampleProduct {
    fn name(&self) -> &'static str {
        "SampleProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "sku_sale_property_value_names" => self.sku_sale_property_value_names.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("sku_id", &self.sku_id);
        out.put("sku_sale_property_value_names", &self.sku_sale_property_value_names);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sample SKU inside [`GetCreatorApplicableSampleLabelSampleProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SampleSku {
    /// Platform's id of the SKU, the variant of the product. Example: `1731055098570377347`.
    pub id: Option<String>,
    /// Whether the creator can choose this SKU as a sample; if not, `unavailable_reason` says why. Example: `true`.
    pub is_available: Option<bool>,
    /// Price of the SKU at which buyers can order it.
    pub price: Option<Money>,
    /// Sales attributes that tell this SKU from the others, such as color and size.
    pub sale_properties: Vec<SaleProperty>,
    /// Ids of the attribute values that make up the SKU, joined in one text. Example: `7068196393634072325`.
    pub sale_property_value_ids: Option<String>,
    /// Why the SKU cannot be had as a sample: IS_PREORDER, IS_GIFT, OUT_OF_STOCK, EXCEED_CB_PRICE_THRESHOLD or ALREADY_APPLYED. Example: `IS_PREORDER`.
    pub unavailable_reason: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SampleSku {
    fn name(&self) -> &'static str {
        "SampleSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "is_available" => self.is_available.read(reader),
            "price" => self.price.read(reader),
            "sale_properties" => self.sale_properties.read(reader),
            "sale_property_value_ids" => self.sale_property_value_ids.read(reader),
            "unavailable_reason" => self.unavailable_reason.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("is_available", &self.is_available);
        out.put("price", &self.price);
        out.put("sale_properties", &self.sale_properties);
        out.put("sale_property_value_ids", &self.sale_property_value_ids);
        out.put("unavailable_reason", &self.unavailable_reason);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order inside [`SearchAffiliateOrdersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAffiliateOrdersOrder {
    /// When the order was created, Unix time in seconds. Example: `1685548800`.
    pub create_time: Option<i64>,
    /// When the order was delivered, Unix time in seconds. Example: `1685548800`.
    pub delivery_time: Option<i64>,
    /// Platform's id of the main order, one checkout of the buyer. Example: `789078671231123124`.
    pub id: Option<String>,
    /// Variants of products sold in the order, each with its commission.
    pub skus: Vec<Sku>,
    /// State of the commission: estimated until settled, then SETTLED; REFUNDED pays nothing, FROZEN waits for a fraud check. Example: `SETTLED`.
    pub status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchAffiliateOrdersOrder {
    fn name(&self) -> &'static str {
        "SearchAffiliateOrdersOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "delivery_time" => self.delivery_time.read(reader),
            "id" => self.id.read(reader),
            "skus" => self.skus.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("delivery_time", &self.delivery_time);
        out.put("id", &self.id);
        out.put("skus", &self.skus);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Commission rate range inside [`SearchOpenCollaborationProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOpenCollaborationProductCommissionRateRange {
    /// Lowest commission rate to include, in hundredths of a percent (3587 is 35.87 percent); at least 1000. Example: `100`.
    pub rate_ge: Option<i64>,
    /// Commission rate that products must lie below, in hundredths of a percent; at least 1000. Example: `8000`.
    pub rate_lt: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchOpenCollaborationProductCommissionRateRange {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lowest commission rate to include, in hundredths of a percent (3587 is 35.87 percent); at least 1000. Example: `100`.
    pub fn rate_ge(mut self, value: impl Into<i64>) -> Self {
        self.rate_ge = Some(value.into());
        self
    }

    /// Commission rate that products must lie below, in hundredths of a percent; at least 1000. Example: `8000`.
    pub fn rate_lt(mut self, value: impl Into<i64>) -> Self {
        self.rate_lt = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchOpenCollaborationProductCommissionRateRange {
    fn name(&self) -> &'static str {
        "SearchOpenCollaborationProductCommissionRateRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "rate_ge" => self.rate_ge.read(reader),
            "rate_lt" => self.rate_lt.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("rate_ge", &self.rate_ge);
        out.put("rate_lt", &self.rate_lt);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`TargetCollaboration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTargetCollaborationsProduct {
    /// Commission the creator earns on the product, as rate and amount.
    pub commission: Option<Commission>,
    /// Platform's id of the product, as the product operations return it. Example: `1729432087292775344`.
    pub id: Option<String>,
    /// Address of the main picture of the product.
    pub main_image_url: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchTargetCollaborationsProduct {
    fn name(&self) -> &'static str {
        "SearchTargetCollaborationsProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "commission" => self.commission.read(reader),
            "id" => self.id.read(reader),
            "main_image_url" => self.main_image_url.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("commission", &self.commission);
        out.put("id", &self.id);
        out.put("main_image_url", &self.main_image_url);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Seller discount price inside [`GetShowcaseProductsPrice`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerDiscountPrice {
    /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
    pub currency: Option<String>,
    /// Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`.
    pub maximum_amount: Option<String>,
    /// Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`.
    pub minimum_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SellerDiscountPrice {
    fn name(&self) -> &'static str {
        "SellerDiscountPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sharing link inside [`CreatorGenerateGeneralLinkResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SharingLink {
    /// Link that opens the product page in TikTok Shop; put your own id for each click into its `o_event_id` to trace orders.
    pub deep_link: Option<String>,
    /// Id of the product that the link or the failure belongs to. Example: `7362840009596339971`.
    pub material_id: Option<String>,
    /// Like `deep_link`, but sends people without the TikTok app to the app store first.
    pub one_link: Option<String>,
    /// Link that creators share to promote the product; parameters you add, such as event_id and publisher_id, come back with the order.
    pub sharing_link: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SharingLink {
    fn name(&self) -> &'static str {
        "SharingLink"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "deep_link" => self.deep_link.read(reader),
            "material_id" => self.material_id.read(reader),
            "one_link" => self.one_link.read(reader),
            "sharing_link" => self.sharing_link.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("deep_link", &self.deep_link);
        out.put("material_id", &self.material_id);
        out.put("one_link", &self.one_link);
        out.put("sharing_link", &self.sharing_link);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop inside [`CreatorSelectAffiliateProductProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shop {
    /// Address at which the logo of the shop can be loaded.
    pub logo_url: Option<String>,
    /// Name of the shop as buyers see it on TikTok.
    pub name: Option<String>,
    /// Average rating of the shop, above 0 and up to 5, as text. Example: `"3.5"`.
    pub rating: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Shop {
    fn name(&self) -> &'static str {
        "Shop"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "logo_url" => self.logo_url.read(reader),
            "name" => self.name.read(reader),
            "rating" => self.rating.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("logo_url", &self.logo_url);
        out.put("name", &self.name);
        out.put("rating", &self.rating);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop ads commission inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopAdsCommission {
    /// Commission rate on orders that come from ads, in hundredths of a percent. Example: `100`.
    pub rate: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShopAdsCommission {
    fn name(&self) -> &'static str {
        "ShopAdsCommission"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "rate" => self.rate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("rate", &self.rate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop info inside [`LinkInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopInfo {
    /// Id of the group of products in the shop that the post links to.
    pub group_id: Option<String>,
    /// Kind of the group of products that the post links to.
    pub group_type: Option<String>,
    /// Platform's id of the shop that offers the product.
    pub shop_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ShopInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the group of products in the shop that the post links to.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }

    /// Kind of the group of products that the post links to.
    pub fn group_type(mut self, value: impl Into<String>) -> Self {
        self.group_type = Some(value.into());
        self
    }

    /// Platform's id of the shop that offers the product.
    pub fn shop_id(mut self, value: impl Into<String>) -> Self {
        self.shop_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ShopInfo {
    fn name(&self) -> &'static str {
        "ShopInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "group_id" => self.group_id.read(reader),
            "group_type" => self.group_type.read(reader),
            "shop_id" => self.shop_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("group_id", &self.group_id);
        out.put("group_type", &self.group_type);
        out.put("shop_id", &self.shop_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop rating range inside [`FilterParam`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopRatingRange {
    /// Lowest shop rating times ten, 0 to 50 (35 is a rating of 3.5). Example: `40`.
    pub rating_ge: Option<i64>,
    /// Highest shop rating times ten, 0 to 50 (35 is a rating of 3.5). Example: `48`.
    pub rating_le: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ShopRatingRange {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lowest shop rating times ten, 0 to 50 (35 is a rating of 3.5). Example: `40`.
    pub fn rating_ge(mut self, value: impl Into<i64>) -> Self {
        self.rating_ge = Some(value.into());
        self
    }

    /// Highest shop rating times ten, 0 to 50 (35 is a rating of 3.5). Example: `48`.
    pub fn rating_le(mut self, value: impl Into<i64>) -> Self {
        self.rating_le = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ShopRatingRange {
    fn name(&self) -> &'static str {
        "ShopRatingRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "rating_ge" => self.rating_ge.read(reader),
            "rating_le" => self.rating_le.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("rating_ge", &self.rating_ge);
        out.put("rating_le", &self.rating_le);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`Order`], [`SearchAffiliateOrdersOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// Bonus commission finally earned: `actual_commission_base` times `commission_bonus_rate`.
    pub actual_bonus_commission: Option<Money>,
    /// Commission finally earned on the SKU; newer versions count all rates together and take off taxes and the agency's share.
    pub actual_commission: Option<Money>,
    /// Sales value that the commission is finally computed on: price times the units neither returned nor refunded.
    pub actual_commission_base: Option<Money>,
    /// Reward that the affiliate partner finally pays to the creator on top of the commission.
    pub actual_creator_commission_reward_fee: Option<Money>,
    /// Shop Ads commission finally earned: `actual_commission_base` times `shop_ads_commission_rate`.
    pub actual_shop_ads_commission: Option<Money>,
    /// Standard commission finally earned: `actual_commission_base` times `standard_commission_rate`.
    pub actual_standard_commission: Option<Money>,
    /// Id of the partner campaign that the order came through. Example: `73661290629`.
    pub campaign_id: Option<String>,
    /// Bonus commission rate in hundredths of a percent (3000 is 30 percent). Example: `1000`.
    pub commission_bonus_rate: Option<i64>,
    /// How the commission of the order is computed: one fixed rate, or a rate by tier.
    pub commission_model: Option<String>,
    /// Commission rate in hundredths of a percent (3000 is 30 percent); newer versions give the sum of standard, ads, bonus and reward rates. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0.
    pub commission_tier_setting: Option<String>,
    /// Id of the LIVE, video or other content that the order came from. Example: `7493990579714164574`.
    pub content_id: Option<String>,
    /// Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. Example: `LIVE`.
    pub content_type: Option<ContentType>,
    /// Share that the affiliate partner passes on to the creator as a reward, in hundredths of a percent. Example: `1000`.
    pub creator_commission_reward_rate: Option<i64>,
    /// When the order was delivered, Unix time in seconds. Example: `1685548800`.
    pub delivery_time: Option<i64>,
    /// Bonus commission expected: `estimated_commission_base` times `commission_bonus_rate`.
    pub estimated_bonus_commission: Option<Money>,
    /// Commission expected on the SKU, computed when the order was placed.
    pub estimated_commission: Option<Money>,
    /// Sales value at the time of the order on which the commission is estimated.
    pub estimated_commission_base: Option<Money>,
    /// Reward that the affiliate partner is expected to pay to the creator on top of the commission.
    pub estimated_creator_commission_reward_fee: Option<Money>,
    /// Shop Ads commission expected: `estimated_commission_base` times `shop_ads_commission_rate`.
    pub estimated_shop_ads_commission: Option<Money>,
    /// Standard commission expected: `estimated_commission_base` times `standard_commission_rate`.
    pub estimated_standard_commission: Option<Money>,
    /// Platform's id of the SKU, the variant of the product. Example: `1729793769377925388`.
    pub id: Option<String>,
    /// Whether the order came through a carousel, that is a post with several pictures.
    pub is_carousel: Option<bool>,
    /// Mexican income tax (ISR) withheld from the commission.
    pub isr: Option<Money>,
    /// Mexican value added tax (IVA) on the commission.
    pub iva: Option<Money>,
    /// When the order data was last changed, Unix time in seconds.
    pub last_update_time: Option<i64>,
    /// Id of the open collaboration that the order came through. Example: `73661290629`.
    pub open_collaboration_id: Option<String>,
    /// Personal income tax (PIT) withheld from the commission.
    pub pit: Option<Money>,
    /// Price at which one unit of the SKU was sold.
    pub price: Option<Money>,
    /// Platform's id of the product, as the product operations return it. Example: `1729793769377859852`.
    pub product_id: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub product_name: Option<String>,
    /// Number of units of the SKU that the buyer ordered. Example: `2`.
    pub quantity: Option<i64>,
    /// Number of units of the SKU that the buyer got a refund for. Example: `0`.
    pub refunded_quantity: Option<i64>,
    /// Number of units of the SKU that the buyer sent back. Example: `1`.
    pub returned_quantity: Option<i64>,
    /// Part of the commission that goes to the creator's agency.
    pub shared_with_partner: Option<Money>,
    /// Commission rate on orders that come from ads, in hundredths of a percent (3000 is 30 percent). Example: `5000`.
    pub shop_ads_commission_rate: Option<i64>,
    /// Name of the shop that sold the product to the buyer.
    pub shop_name: Option<String>,
    /// Base commission rate in hundredths of a percent, before ads, bonus and reward rates.
    pub standard_commission_rate: Option<i64>,
    /// Text of your own that the link carries, returned with orders from it. Example: `test-01`.
    pub tag: Option<String>,
    /// Id of the target collaboration that the order came through. Example: `73661290629`.
    pub target_collaboration_id: Option<String>,
    /// Origin of the order: which link and which publisher or click.
    pub trace: Option<Trace>,
    /// Origin of the order: which link it came from and the id the link carried.
    pub trace_info: Option<TraceInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sku {
    fn name(&self) -> &'static str {
        "Sku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "actual_bonus_commission" => self.actual_bonus_commission.read(reader),
            "actual_commission" => self.actual_commission.read(reader),
            "actual_commission_base" => self.actual_commission_base.read(reader),
            "actual_creator_commission_reward_fee" => self.actual_creator_commission_reward_fee.read(reader),
            "actual_shop_ads_commission" => self.actual_shop_ads_commission.read(reader),
            "actual_standard_commission" => self.actual_standard_commission.read(reader),
            "campaign_id" => self.campaign_id.read(reader),
            "commission_bonus_rate" => self.commission_bonus_rate.read(reader),
            "commission_model" => self.commission_model.read(reader),
            "commission_rate" => self.commission_rate.read(reader),
            "commission_tier_setting" => self.commission_tier_setting.read(reader),
            "content_id" => self.content_id.read(reader),
            "content_type" => self.content_type.read(reader),
            "creator_commission_reward_rate" => self.creator_commission_reward_rate.read(reader),
            "delivery_time" => self.delivery_time.read(reader),
            "estimated_bonus_commission" => self.estimated_bonus_commission.read(reader),
            "estimated_commission" => self.estimated_commission.read(reader),
            "estimated_commission_base" => self.estimated_commission_base.read(reader),
            "estimated_creator_commission_reward_fee" => {
                self.estimated_creator_commission_reward_fee.read(reader)
            }
            "estimated_shop_ads_commission" => self.estimated_shop_ads_commission.read(reader),
            "estimated_standard_commission" => self.estimated_standard_commission.read(reader),
            "id" => self.id.read(reader),
            "is_carousel" => self.is_carousel.read(reader),
            "isr" => self.isr.read(reader),
            "iva" => self.iva.read(reader),
            "last_update_time" => self.last_update_time.read(reader),
            "open_collaboration_id" => self.open_collaboration_id.read(reader),
            "pit" => self.pit.read(reader),
            "price" => self.price.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_name" => self.product_name.read(reader),
            "quantity" => self.quantity.read(reader),
            "refunded_quantity" => self.refunded_quantity.read(reader),
            "returned_quantity" => self.returned_quantity.read(reader),
            "shared_with_partner" => self.shared_with_partner.read(reader),
            "shop_ads_commission_rate" => self.shop_ads_commission_rate.read(reader),
            "shop_name" => self.shop_name.read(reader),
            "standard_commission_rate" => self.standard_commission_rate.read(reader),
            "tag" => self.tag.read(reader),
            "target_collaboration_id" => self.target_collaboration_id.read(reader),
            "trace" => self.trace.read(reader),
            "trace_info" => self.trace_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("actual_bonus_commission", &self.actual_bonus_commission);
        out.put("actual_commission", &self.actual_commission);
        out.put("actual_commission_base", &self.actual_commission_base);
        out.put("actual_creator_commission_reward_fee", &self.actual_creator_commission_reward_fee);
        out.put("actual_shop_ads_commission", &self.actual_shop_ads_commission);
        out.put("actual_standard_commission", &self.actual_standard_commission);
        out.put("campaign_id", &self.campaign_id);
        out.put("commission_bonus_rate", &self.commission_bonus_rate);
        out.put("commission_model", &self.commission_model);
        out.put("commission_rate", &self.commission_rate);
        out.put("commission_tier_setting", &self.commission_tier_setting);
        out.put("content_id", &self.content_id);
        out.put("content_type", &self.content_type);
        out.put("creator_commission_reward_rate", &self.creator_commission_reward_rate);
        out.put("delivery_time", &self.delivery_time);
        out.put("estimated_bonus_commission", &self.estimated_bonus_commission);
        out.put("estimated_commission", &self.estimated_commission);
        out.put("estimated_commission_base", &self.estimated_commission_base);
        out.put("estimated_creator_commission_reward_fee", &self.estimated_creator_commission_reward_fee);
        out.put("estimated_shop_ads_commission", &self.estimated_shop_ads_commission);
        out.put("estimated_standard_commission", &self.estimated_standard_commission);
        out.put("id", &self.id);
        out.put("is_carousel", &self.is_carousel);
        out.put("isr", &self.isr);
        out.put("iva", &self.iva);
        out.put("last_update_time", &self.last_update_time);
        out.put("open_collaboration_id", &self.open_collaboration_id);
        out.put("pit", &self.pit);
        out.put("price", &self.price);
        out.put("product_id", &self.product_id);
        out.put("product_name", &self.product_name);
        out.put("quantity", &self.quantity);
        out.put("refunded_quantity", &self.refunded_quantity);
        out.put("returned_quantity", &self.returned_quantity);
        out.put("shared_with_partner", &self.shared_with_partner);
        out.put("shop_ads_commission_rate", &self.shop_ads_commission_rate);
        out.put("shop_name", &self.shop_name);
        out.put("standard_commission_rate", &self.standard_commission_rate);
        out.put("tag", &self.tag);
        out.put("target_collaboration_id", &self.target_collaboration_id);
        out.put("trace", &self.trace);
        out.put("trace_info", &self.trace_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sold quantity range inside [`FilterParam`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoldQuantityRange {
    /// Smallest number of units sold so far; 0 if left out. Example: `10000`.
    pub quantity_ge: Option<i64>,
    /// Largest number of units sold so far; 0 or nothing lifts the limit. Example: `30000`.
    pub quantity_le: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SoldQuantityRange {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Smallest number of units sold so far; 0 if left out. Example: `10000`.
    pub fn quantity_ge(mut self, value: impl Into<i64>) -> Self {
        self.quantity_ge = Some(value.into());
        self
    }

    /// Largest number of units sold so far; 0 or nothing lifts the limit. Example: `30000`.
    pub fn quantity_le(mut self, value: impl Into<i64>) -> Self {
        self.quantity_le = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SoldQuantityRange {
    fn name(&self) -> &'static str {
        "SoldQuantityRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "quantity_ge" => self.quantity_ge.read(reader),
            "quantity_le" => self.quantity_le.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("quantity_ge", &self.quantity_ge);
        out.put("quantity_le", &self.quantity_le);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sort param inside [`CreatorSelectAffiliateProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SortParam {
    /// RECOMMENDED (the default), BEST_SELLERS, LOW_PRICE, HIGH_PRICE, NEWLY_RELEASED or HIGH_COMMISSION_RATE. Example: `"RECOMMENDED"`.
    pub sort_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SortParam {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// RECOMMENDED (the default), BEST_SELLERS, LOW_PRICE, HIGH_PRICE, NEWLY_RELEASED or HIGH_COMMISSION_RATE. Example: `"RECOMMENDED"`.
    pub fn sort_type(mut self, value: impl Into<String>) -> Self {
        self.sort_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SortParam {
    fn name(&self) -> &'static str {
        "SortParam"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "sort_type" => self.sort_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("sort_type", &self.sort_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Status inside [`GetShowcaseProductsProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// Whether the product is in the creator's showcase, can be added, or was rejected. Example: `ADDED`.
    pub added_status: Option<StatusAddedStatus>,
    /// Whether the product can be bought: IN_STOCK or SOLD_OUT. Example: `IN_STOCK`.
    pub inventory_status: Option<InventoryStatus>,
    /// Whether the product is hidden from visitors of the showcase. Example: `false`.
    pub is_hidden: Option<bool>,
    /// State of the platform's review of the product: APPROVED, CHANGES_UNDER_REVIEW, UNAVAILABLE or ZERO_COMMISSION. Example: `APPROVED`.
    pub review_status: Option<ReviewStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Status {
    fn name(&self) -> &'static str {
        "Status"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "added_status" => self.added_status.read(reader),
            "inventory_status" => self.inventory_status.read(reader),
            "is_hidden" => self.is_hidden.read(reader),
            "review_status" => self.review_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("added_status", &self.added_status);
        out.put("inventory_status", &self.inventory_status);
        out.put("is_hidden", &self.is_hidden);
        out.put("review_status", &self.review_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Stock inside [`CreatorSelectAffiliateProductProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stock {
    /// Number of units of the product that can still be sold. Example: `123`.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Stock {
    fn name(&self) -> &'static str {
        "Stock"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Target collaboration inside [`SearchTargetCollaborationsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetCollaboration {
    /// Platform's id of the collaboration that the seller offered to the creator. Example: `789078671231123124`.
    pub id: Option<String>,
    /// Name that the seller gave the collaboration. Example: `target_collaboration`.
    pub name: Option<String>,
    /// Products of the collaboration with the commission offered for each.
    pub products: Vec<SearchTargetCollaborationsProduct>,
    /// LIVE while the offer holds, otherwise EXPIRED, DELETED or ENDED. Example: `LIVE`.
    pub status: Option<TargetCollaborationStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TargetCollaboration {
    fn name(&self) -> &'static str {
        "TargetCollaboration"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "products" => self.products.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("products", &self.products);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Trace inside [`Sku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Trace {
    /// Publisher's id for links of type SPECIFIC, or the click id you put into the link for type GENERAL. Example: `15678763`.
    pub id: Option<String>,
    /// SPECIFIC for links made for one publisher, GENERAL for general links. Example: `SPECIFIC`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Trace {
    fn name(&self) -> &'static str {
        "Trace"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Trace info inside [`Sku`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TraceInfo {
    /// Id that traces the order to the link it came from.
    pub id: Option<String>,
    /// Kind of sharing link that the order came from.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TraceInfo {
    fn name(&self) -> &'static str {
        "TraceInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video inside [`GetShoppableVideoStatusResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Video {
    /// Id of the video; pass it as `video_id` to follow the publishing. Example: `7493990579714164574`.
    pub id: Option<String>,
    /// How far publishing has come: PROCESSING, SUCCESS or FAIL. Example: `FAIL`.
    pub post_status: Option<PostStatus>,
    /// When the video was published, Unix time in seconds; only if `post_status` is SUCCESS. Example: `1685548800`.
    pub post_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Video {
    fn name(&self) -> &'static str {
        "Video"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "post_status" => self.post_status.read(reader),
            "post_time" => self.post_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("post_status", &self.post_status);
        out.put("post_time", &self.post_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video file inside [`UploadShoppableVideoFileResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoFile {
    /// Id of the uploaded file; pass it as `file_id` to publish or pre-check the video. Example: `123123123123`.
    pub id: Option<String>,
    /// MD5 checksum of the uploaded file, to compare with your own. Example: `D41D8CD98F00B204E9800998ECF8427E`.
    pub md5: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for VideoFile {
    fn name(&self) -> &'static str {
        "VideoFile"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "md5" => self.md5.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("md5", &self.md5);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video info inside [`PostShoppableVideoRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoInfo {
    /// Moment of the video to take the cover from, in milliseconds from its start.
    pub cover_timestamp_ms: Option<i64>,
    /// Identifier of an uploaded picture to use as cover of the video.
    pub cover_uri: Option<String>,
    /// Id of the uploaded video file, from the upload of shoppable videos. Required.
    pub file_id: Option<String>,
    /// Id of the music to play with the post, from the music search.
    pub music_id: Option<String>,
    /// Caption of the video, at most 2200 characters; without it the video has none. Required.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl VideoInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Moment of the video to take the cover from, in milliseconds from its start.
    pub fn cover_timestamp_ms(mut self, value: impl Into<i64>) -> Self {
        self.cover_timestamp_ms = Some(value.into());
        self
    }

    /// Identifier of an uploaded picture to use as cover of the video.
    pub fn cover_uri(mut self, value: impl Into<String>) -> Self {
        self.cover_uri = Some(value.into());
        self
    }

    /// Id of the uploaded video file, from the upload of shoppable videos. Required.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }

    /// Id of the music to play with the post, from the music search.
    pub fn music_id(mut self, value: impl Into<String>) -> Self {
        self.music_id = Some(value.into());
        self
    }

    /// Caption of the video, at most 2200 characters; without it the video has none. Required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for VideoInfo {
    fn name(&self) -> &'static str {
        "VideoInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cover_timestamp_ms" => self.cover_timestamp_ms.read(reader),
            "cover_uri" => self.cover_uri.read(reader),
            "file_id" => self.file_id.read(reader),
            "music_id" => self.music_id.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cover_timestamp_ms", &self.cover_timestamp_ms);
        out.put("cover_uri", &self.cover_uri);
        out.put("file_id", &self.file_id);
        out.put("music_id", &self.music_id);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Violation check result inside [`PrecheckTask`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ViolationCheckResult {
    /// What the check objected to, with advice on each point.
    pub issues: Vec<GetShoppableVideoPrecheckResultIssue>,
    /// Outcome of the check for rule violations: SUCCESS, FAIL with `issues`, or PROCESSING while it runs. Example: `FAIL`.
    pub status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ViolationCheckResult {
    fn name(&self) -> &'static str {
        "ViolationCheckResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "issues" => self.issues.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("issues", &self.issues);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    AddShowcaseProductsResponse,
    CreatorGenerateGeneralLinkResponse,
    CreatorGeneratePublisherLinkResponse,
    CreatorGetSampleRequestDeeplinkResponse,
    CreatorSearchAffiliateTraceOrdersResponse,
    CreatorSearchSampleApplicationFulfillmentsResponse,
    CreatorSelectAffiliateProductResponse,
    GenerateAffiliateSharingLinkResponse,
    GetCreatorApplicableSampleLabelResponse,
    GetCreatorProfileResponse,
    GetCreatorSampleApplicationDetailResponse,
    GetOpenCollaborationProductListByProductIdsResponse,
    GetShopProductsResponse,
    GetShoppableVideoPrecheckResultResponse,
    GetShoppableVideoStatusResponse,
    GetShowcaseProductsResponse,
    GetTokopediaProductMappingsResponse,
    MapTokopediaProductIdsResponse,
    PostShoppablePhotosResponse,
    PostShoppableVideoResponse,
    PrecheckVideoContentResponse,
    SearchAffiliateOrdersResponse,
    SearchCreatorSampleApplicationsResponse,
    SearchMusicResponse,
    SearchOpenCollaborationProductResponse,
    SearchTargetCollaborationsResponse,
    UploadShoppablePhotoFileResponse,
    UploadShoppableVideoFileResponse,
    AddShowcaseProductsDetail,
    Addition,
    AffiliateSharingLink,
    Avatar,
    Category,
    CategoryChain,
    Collaboration,
    Commission,
    CommissionRateRange,
    CreatorFulfillment,
    CreatorGeneratePublisherLinkMaterial,
    CreatorGeneratePublisherLinkSharingLink,
    CreatorSelectAffiliateProductProduct,
    CustomizedMainImage,
    Detail,
    ErrorItem,
    FailedMaterial,
    FilterParam,
    Fulfillment,
    GenerateAffiliateSharingLinkErrorItem,
    GenerateAffiliateSharingLinkMaterial,
    GetCreatorApplicableSampleLabelSampleProduct,
    GetOpenCollaborationProductListByProductIdsShop,
    GetShopProductsProduct,
    GetShoppableVideoPrecheckResultIssue,
    GetShowcaseProductsCommission,
    GetShowcaseProductsPrice,
    GetShowcaseProductsProduct,
    GetTokopediaProductMappingsProduct,
    GoodQualityCheckResult,
    Image,
    Issue,
    Label,
    Link,
    LinkInfo,
    MainImage,
    MarketPerformance,
    Material,
    Order,
    OriginalPrice,
    Partner,
    Photo,
    PhotoFile,
    PhotosInfo,
    PlatformDiscountPrice,
    PostShoppableVideoVideo,
    Precheck,
    PrecheckTask,
    PrecheckVideoContentVideoInfo,
    Price,
    PriceRange,
    Product,
    ProductLinkInfo,
    Review,
    SaleProperty,
    SalesPrice,
    SalesPriceRange,
    SampleApplication,
    SampleProduct,
    SampleSku,
    SearchAffiliateOrdersOrder,
    SearchOpenCollaborationProductCommissionRateRange,
    SearchTargetCollaborationsProduct,
    SellerDiscountPrice,
    SharingLink,
    Shop,
    ShopAdsCommission,
    ShopInfo,
    ShopRatingRange,
    Sku,
    SoldQuantityRange,
    SortParam,
    Status,
    Stock,
    TargetCollaboration,
    Trace,
    TraceInfo,
    Video,
    VideoFile,
    VideoInfo,
    ViolationCheckResult,
);
