<?php

// Generated from core/catalog by `cargo gen`. Do not edit.

// The names of the Laravel package, and the operations that they stand for.
return [
    'authorization.shops' => 'authorization.get_authorized_shop',
    'event.deleteWebhook' => 'event.delete_shop_webhook',
    'event.updateWebhook' => 'event.update_shop_webhook',
    'event.webhookList' => 'event.get_shop_webhooks',
    'finance.payments' => 'finance.get_payments',
    'finance.statements' => 'finance.get_statements',
    'finance.transactionsByOrder' => 'finance.get_order_statement_transactions',
    'finance.transactionsByStatement' => 'finance.get_statement_transactions',
    'finance.unsettledTransactions' => 'finance.get_unsettled_transactions',
    'finance.withdrawals' => 'finance.get_withdrawals',
    'order.addExternalOrders' => 'order.add_external_order_references',
    'order.detail' => 'order.get_order_detail',
    'order.externalOrders' => 'order.get_external_order_references',
    'order.list' => 'order.get_order_list',
    'order.priceDetail' => 'order.get_price_detail',
    'order.searchExternalOrders' => 'order.search_order_by_external_order_references',
    'product.get' => 'product.get_product',
    'product.list' => 'product.search_products',
    'product.updateInventory' => 'product.update_inventory',
    'return.get' => 'return_refund.get_return_records',
    'return.list' => 'return_refund.search_returns',
    'seller.shops' => 'seller.get_active_shop_list',
];