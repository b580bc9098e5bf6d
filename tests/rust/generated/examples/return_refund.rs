// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn approve_cancellation_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::ApproveCancellationRequest;

    let request = ApproveCancellationRequest::new().cancel_id("7495049642642441621");
    let response = client.return_refund().approve_cancellation(request).await?;
    Ok(())
}

pub async fn approve_return_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::ApproveReturnRequest;

    let request = ApproveReturnRequest::new().decision("APPROVE_REFUND").return_id("7495049642642441621");
    let response = client.return_refund().approve_return(request).await?;
    Ok(())
}

pub async fn calculate_refund_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::CalculateRefundRequest;

    let request = CalculateRefundRequest::new()
        .order_id("7495049642642441621")
        .reason_name("Blue shirt")
        .request_type("text");
    let response = client.return_refund().calculate_refund(request).await?;
    Ok(())
}

pub async fn cancel_order_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::CancelOrderRequest;

    let request = CancelOrderRequest::new().cancel_reason("text").order_id("7495049642642441621");
    let response = client.return_refund().cancel_order(request).await?;
    Ok(())
}

pub async fn create_return_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::CreateReturnRequest;

    let request =
        CreateReturnRequest::new().order_id("7495049642642441621").return_reason("text").return_type("text");
    let response = client.return_refund().create_return(request).await?;
    Ok(())
}

pub async fn get_aftersale_eligibility_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::GetAftersaleEligibilityRequest;

    let request = GetAftersaleEligibilityRequest::new().order_id("7495049642642441621");
    let response = client.return_refund().get_aftersale_eligibility(request).await?;
    Ok(())
}

pub async fn get_available_review_decisions_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::GetAvailableReviewDecisionsRequest;

    let request =
        GetAvailableReviewDecisionsRequest::new().return_or_cancel_id("7495049642642441621").seller_id(1);
    let response = client.return_refund().get_available_review_decisions(request).await?;
    Ok(())
}

pub async fn get_decision_eligibility_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::GetDecisionEligibilityRequest;

    let request = GetDecisionEligibilityRequest::new().return_or_cancel_id("7495049642642441621");
    let response = client.return_refund().get_decision_eligibility(request).await?;
    Ok(())
}

pub async fn get_reject_reasons_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::GetRejectReasonsRequest;

    let request = GetRejectReasonsRequest::new().return_or_cancel_id("4035319218955782461");
    let response = client.return_refund().get_reject_reasons(request).await?;
    Ok(())
}

pub async fn get_return_records_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::GetReturnRecordsRequest;

    let request = GetReturnRecordsRequest::new().return_id("7495049642642441621");
    let response = client.return_refund().get_return_records(request).await?;
    Ok(())
}

pub async fn reject_cancellation_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::RejectCancellationRequest;

    let request = RejectCancellationRequest::new().cancel_id("7495049642642441621").reject_reason("text");
    let response = client.return_refund().reject_cancellation(request).await?;
    Ok(())
}

pub async fn reject_return_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::RejectReturnRequest;

    let request = RejectReturnRequest::new()
        .decision("OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG")
        .reject_reason("text")
        .return_id("7495049642642441621");
    let response = client.return_refund().reject_return(request).await?;
    Ok(())
}

pub async fn review_aftersales_requests_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::ReviewAftersalesRequestsRequest;

    let request = ReviewAftersalesRequestsRequest::new();
    let response = client.return_refund().review_aftersales_requests(request).await?;
    Ok(())
}

pub async fn search_aftersales_requests_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::SearchAftersalesRequestsRequest;

    let request = SearchAftersalesRequestsRequest::new();
    let mut items = client.return_refund().search_aftersales_requests(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_cancellations_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::SearchCancellationsRequest;

    let request = SearchCancellationsRequest::new();
    let mut items = client.return_refund().search_cancellations(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_return_merchandise_authorizations_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::SearchReturnMerchandiseAuthorizationsRequest;

    let request = SearchReturnMerchandiseAuthorizationsRequest::new();
    let mut items = client.return_refund().search_return_merchandise_authorizations(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_returns_example(client: &Client) -> Result<()> {
    use tiktokshop::return_refund::SearchReturnsRequest;

    let request = SearchReturnsRequest::new();
    let mut items = client.return_refund().search_returns(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn upload_shipping_document_and_tracking_info_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::return_refund::UploadShippingDocumentAndTrackingInfoRequest;

    let request = UploadShippingDocumentAndTrackingInfoRequest::new()
        .return_ids(["7495049642642441621"])
        .return_provider_id("6599541761693270018")
        .return_qr_code(Upload::path("picture.jpg"))
        .return_shipping_label(Upload::path("picture.jpg"))
        .tracking_number("TTHERMES2882481596119090868");
    let response = client.return_refund().upload_shipping_document_and_tracking_info(request).await?;
    Ok(())
}
