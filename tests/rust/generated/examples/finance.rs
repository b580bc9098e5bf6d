// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn get_order_statement_transactions_example(client: &Client) -> Result<()> {
    use tiktokshop::finance::GetOrderStatementTransactionsRequest;

    let request = GetOrderStatementTransactionsRequest::new().order_id("7495049642642441621");
    let response = client.finance().get_order_statement_transactions(request).await?;
    Ok(())
}

pub async fn get_payments_example(client: &Client) -> Result<()> {
    use tiktokshop::finance::GetPaymentsRequest;

    let request = GetPaymentsRequest::new().sort_field("create_time");
    let mut items = client.finance().get_payments(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_statement_transactions_example(client: &Client) -> Result<()> {
    use tiktokshop::finance::GetStatementTransactionsRequest;

    let request = GetStatementTransactionsRequest::new()
        .sort_field("order_create_time")
        .statement_id("7495049642642441621");
    let mut items = client.finance().get_statement_transactions(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_statements_example(client: &Client) -> Result<()> {
    use tiktokshop::finance::GetStatementsRequest;

    let request = GetStatementsRequest::new().sort_field("statement_time");
    let mut items = client.finance().get_statements(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_tax_information_example(client: &Client) -> Result<()> {
    use tiktokshop::finance::GetTaxInformationRequest;

    let request = GetTaxInformationRequest::new();
    let response = client.finance().get_tax_information(request).await?;
    Ok(())
}

pub async fn get_trade_in_account_transactions_example(client: &Client) -> Result<()> {
    use tiktokshop::finance::GetTradeInAccountTransactionsRequest;

    let request = GetTradeInAccountTransactionsRequest::new();
    let mut items = client.finance().get_trade_in_account_transactions(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_trade_in_supplier_account_balance_example(client: &Client) -> Result<()> {
    use tiktokshop::finance::GetTradeInSupplierAccountBalanceRequest;

    let request = GetTradeInSupplierAccountBalanceRequest::new().currency("USD");
    let response = client.finance().get_trade_in_supplier_account_balance(request).await?;
    Ok(())
}

pub async fn get_unsettled_transactions_example(client: &Client) -> Result<()> {
    use tiktokshop::finance::GetUnsettledTransactionsRequest;

    let request = GetUnsettledTransactionsRequest::new().sort_field("order_create_time");
    let mut items = client.finance().get_unsettled_transactions(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_withdrawals_example(client: &Client) -> Result<()> {
    use tiktokshop::finance::GetWithdrawalsRequest;

    let request = GetWithdrawalsRequest::new().types(["PAYMENT"]);
    let mut items = client.finance().get_withdrawals(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}
