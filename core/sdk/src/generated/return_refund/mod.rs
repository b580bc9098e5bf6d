// Generated from core/catalog by `cargo gen`. Do not edit.

//! Return refund: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::Empty;
use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Return refund: the operations of the domain `return_refund`.
#[derive(Debug)]
pub struct ReturnRefundApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> ReturnRefundApi<'a, M> {
    /// Approves a buyer's request to cancel an order.
    ///
    /// Official name `ApproveCancellation`: `POST /return_refund/{version}/cancellations/{cancel_id}/approve`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - idempotency key: `idempotency_key`; by default, the client creates one
    /// - scope: `seller.return_refund.basic`
    /// - elsewhere: PHP `ReturnRefund.approveCancellation`
    #[doc(alias = "ApproveCancellation")]
    #[doc(alias = "approveCancellation")]
    pub fn approve_cancellation(&self, request: ApproveCancellationRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Approves a return, refund or replacement, with the given decision.
    ///
    /// Official name `ApproveReturn`: `POST /return_refund/{version}/returns/{return_id}/approve`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - idempotency key: `idempotency_key`; by default, the client creates one
    /// - scope: `seller.return_refund.basic`
    /// - elsewhere: PHP `ReturnRefund.approveReturn`
    #[doc(alias = "ApproveReturn")]
    #[doc(alias = "approveReturn")]
    pub fn approve_return(&self, request: ApproveReturnRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Calculates the refund for a planned cancellation or return, without starting it.
    ///
    /// Official name `CalculateRefund`: `POST /return_refund/{version}/refunds/calculate`, version 202602.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - elsewhere: PHP `ReturnRefund.calculateRefund`
    #[doc(alias = "CalculateRefund")]
    #[doc(alias = "calculateRefund")]
    pub fn calculate_refund(&self, request: CalculateRefundRequest) -> Call<'a, CalculateRefundResponse, M> {
        Call::new(self.client, &request)
    }

    /// Cancels an order, or some of its lines, on the seller's side.
    ///
    /// Official name `CancelOrder`: `POST /return_refund/{version}/cancellations`, version 202602.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - elsewhere: PHP `ReturnRefund.cancelOrder`
    #[doc(alias = "CancelOrder")]
    #[doc(alias = "cancelOrder")]
    pub fn cancel_order(&self, request: CancelOrderRequest) -> Call<'a, CancelOrderResponse, M> {
        Call::new(self.client, &request)
    }

    /// Starts a return or refund for an order on the seller's side.
    ///
    /// Official name `CreateReturn`: `POST /return_refund/{version}/returns`, version 202602.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - idempotency key: `idempotency_key`; by default, the client creates one
    /// - elsewhere: PHP `ReturnRefund.createReturn`
    #[doc(alias = "CreateReturn")]
    #[doc(alias = "createReturn")]
    pub fn create_return(&self, request: CreateReturnRequest) -> Call<'a, CreateReturnResponse, M> {
        Call::new(self.client, &request)
    }

    /// Tells which after-sales requests each line of an order allows.
    ///
    /// Official name `GetAftersaleEligibility`: `GET /return_refund/{version}/orders/{order_id}/aftersale_eligibility`, version 202602.
    /// Also in version 202309, 202512.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - elsewhere: PHP `ReturnRefund.getAftersaleEligibility`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650ab645c16ffe02b8f2e1c1>
    #[doc(alias = "GetAftersaleEligibility")]
    #[doc(alias = "getAftersaleEligibility")]
    pub fn get_aftersale_eligibility(
        &self,
        request: GetAftersaleEligibilityRequest,
    ) -> Call<'a, GetAftersaleEligibilityResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the decisions allowed for each line of an after-sales request or RMA.
    ///
    /// Official name `GetAvailableReviewDecisions`: `GET /return_refund/{version}/review_decision`, version 202606.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    #[doc(alias = "GetAvailableReviewDecisions")]
    pub fn get_available_review_decisions(
        &self,
        request: GetAvailableReviewDecisionsRequest,
    ) -> Call<'a, GetAvailableReviewDecisionsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Tells which decisions a return or cancellation allows now, with the reasons for rejecting it.
    ///
    /// Official name `GetDecisionEligibility`: `GET /return_refund/{version}/decision_eligibility`, version 202601.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/69844a11eeba77049695c7f6>
    #[doc(alias = "GetDecisionEligibility")]
    pub fn get_decision_eligibility(
        &self,
        request: GetDecisionEligibilityRequest,
    ) -> Call<'a, GetDecisionEligibilityResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the reasons for which one return or cancellation may be rejected.
    ///
    /// Official name `GetRejectReasons`: `GET /return_refund/{version}/reject_reasons`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.return_refund.basic`
    /// - elsewhere: PHP `ReturnRefund.getRejectReasons`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650ab658defece02be706f98>
    #[doc(alias = "GetRejectReasons")]
    #[doc(alias = "getRejectReasons")]
    pub fn get_reject_reasons(
        &self,
        request: GetRejectReasonsRequest,
    ) -> Call<'a, GetRejectReasonsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists what the buyer, the seller and the platform did in a return, with images.
    ///
    /// Official name `GetReturnRecords`: `GET /return_refund/{version}/returns/{return_id}/records`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - the response contains personal data
    /// - scope: `seller.return_refund.basic`
    /// - elsewhere: PHP `ReturnRefund.getReturnRecords`, Laravel `return.get`
    #[doc(alias = "GetReturnRecords")]
    #[doc(alias = "getReturnRecords")]
    pub fn get_return_records(
        &self,
        request: GetReturnRecordsRequest,
    ) -> Call<'a, GetReturnRecordsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Rejects a buyer's request to cancel an order, with a reason.
    ///
    /// Official name `RejectCancellation`: `POST /return_refund/{version}/cancellations/{cancel_id}/reject`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - idempotency key: `idempotency_key`; by default, the client creates one
    /// - scope: `seller.return_refund.basic`
    /// - elsewhere: PHP `ReturnRefund.rejectCancellation`
    #[doc(alias = "RejectCancellation")]
    #[doc(alias = "rejectCancellation")]
    pub fn reject_cancellation(&self, request: RejectCancellationRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Rejects a return request or a returned package, with a reason.
    ///
    /// Official name `RejectReturn`: `POST /return_refund/{version}/returns/{return_id}/reject`, version 202606.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - idempotency key: `idempotency_key`; by default, the client creates one
    /// - elsewhere: PHP `ReturnRefund.rejectReturn`
    #[doc(alias = "RejectReturn")]
    #[doc(alias = "rejectReturn")]
    pub fn reject_return(&self, request: RejectReturnRequest) -> Call<'a, RejectReturnResponse, M> {
        Call::new(self.client, &request)
    }

    /// Decides on several after-sales requests or returned packages in one call.
    ///
    /// Official name `ReviewAftersalesRequests`: `POST /return_refund/{version}/aftersales/review`, version 202609.
    /// Also in version 202603, 202606.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - idempotency key: `aftersales_request_decisions[].idempotency_key`; by default, the client creates one
    /// - failed items are listed in `errors`
    #[doc(alias = "ReviewAftersalesRequests")]
    pub fn review_aftersales_requests(
        &self,
        request: ReviewAftersalesRequestsRequest,
    ) -> Call<'a, ReviewAftersalesRequestsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists after-sales requests of the 2026 model, by status, order or time.
    ///
    /// Official name `SearchAftersalesRequests`: `POST /return_refund/{version}/aftersales/search`, version 202603.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `aftersales_requests`
    #[doc(alias = "SearchAftersalesRequests")]
    pub fn search_aftersales_requests(
        &self,
        request: SearchAftersalesRequestsRequest,
    ) -> Call<'a, SearchAftersalesRequestsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists cancellations that match a filter, oldest first.
    ///
    /// Official name `SearchCancellations`: `POST /return_refund/{version}/cancellations/search`, version 202602.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `cancellations`
    /// - elsewhere: PHP `ReturnRefund.searchCancellations`
    #[doc(alias = "SearchCancellations")]
    #[doc(alias = "searchCancellations")]
    pub fn search_cancellations(
        &self,
        request: SearchCancellationsRequest,
    ) -> Call<'a, SearchCancellationsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists return packages (RMAs) of the 2026 model, by status, order or time.
    ///
    /// Official name `SearchReturnMerchandiseAuthorizations`: `POST /return_refund/{version}/rma/search`, version 202604.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `return_merchandise_authorizations`
    #[doc(alias = "SearchReturnMerchandiseAuthorizations")]
    pub fn search_return_merchandise_authorizations(
        &self,
        request: SearchReturnMerchandiseAuthorizationsRequest,
    ) -> Call<'a, SearchReturnMerchandiseAuthorizationsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists returns and refunds that match a filter, oldest first.
    ///
    /// Official name `SearchReturns`: `POST /return_refund/{version}/returns/search`, version 202602.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `return_orders`
    /// - elsewhere: PHP `ReturnRefund.searchReturns`, Laravel `return.list`
    #[doc(alias = "SearchReturns")]
    #[doc(alias = "searchReturns")]
    pub fn search_returns(&self, request: SearchReturnsRequest) -> Call<'a, SearchReturnsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Uploads the return label, QR code and tracking number for the buyer's returns.
    ///
    /// Official name `UploadShippingDocumentAndTrackingInfo`: `POST /return_refund/{version}/returns/shipping_documents`, version 202405.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "UploadShippingDocumentAndTrackingInfo")]
    pub fn upload_shipping_document_and_tracking_info(
        &self,
        request: UploadShippingDocumentAndTrackingInfoRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }
}

impl Request for ApproveCancellationRequest {
    const OPERATION: &'static str = "return_refund.approve_cancellation";
}

impl Request for ApproveReturnRequest {
    const OPERATION: &'static str = "return_refund.approve_return";
}

impl Request for CalculateRefundRequest {
    const OPERATION: &'static str = "return_refund.calculate_refund";
}

impl Request for CancelOrderRequest {
    const OPERATION: &'static str = "return_refund.cancel_order";
}

impl Request for CreateReturnRequest {
    const OPERATION: &'static str = "return_refund.create_return";
}

impl Request for GetAftersaleEligibilityRequest {
    const OPERATION: &'static str = "return_refund.get_aftersale_eligibility";
}

impl Request for GetAvailableReviewDecisionsRequest {
    const OPERATION: &'static str = "return_refund.get_available_review_decisions";
}

impl Request for GetDecisionEligibilityRequest {
    const OPERATION: &'static str = "return_refund.get_decision_eligibility";
}

impl Request for GetRejectReasonsRequest {
    const OPERATION: &'static str = "return_refund.get_reject_reasons";
}

impl Request for GetReturnRecordsRequest {
    const OPERATION: &'static str = "return_refund.get_return_records";
}

impl Request for RejectCancellationRequest {
    const OPERATION: &'static str = "return_refund.reject_cancellation";
}

impl Request for RejectReturnRequest {
    const OPERATION: &'static str = "return_refund.reject_return";
}

impl Request for ReviewAftersalesRequestsRequest {
    const OPERATION: &'static str = "return_refund.review_aftersales_requests";
}

impl Request for SearchAftersalesRequestsRequest {
    const OPERATION: &'static str = "return_refund.search_aftersales_requests";
}

impl Paged for SearchAftersalesRequestsResponse {
    type Item = models::AftersalesRequest;
}

impl Request for SearchCancellationsRequest {
    const OPERATION: &'static str = "return_refund.search_cancellations";
}

impl Paged for SearchCancellationsResponse {
    type Item = models::Cancellation;
}

impl Request for SearchReturnMerchandiseAuthorizationsRequest {
    const OPERATION: &'static str = "return_refund.search_return_merchandise_authorizations";
}

impl Paged for SearchReturnMerchandiseAuthorizationsResponse {
    type Item = models::ReturnMerchandiseAuthorization;
}

impl Request for SearchReturnsRequest {
    const OPERATION: &'static str = "return_refund.search_returns";
}

impl Paged for SearchReturnsResponse {
    type Item = models::ReturnOrder;
}

impl Request for UploadShippingDocumentAndTrackingInfoRequest {
    const OPERATION: &'static str = "return_refund.upload_shipping_document_and_tracking_info";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [
            ("return_qr_code", &self.return_qr_code),
            ("return_shipping_label", &self.return_shipping_label),
        ];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}
