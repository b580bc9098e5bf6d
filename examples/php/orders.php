<?php

// Lists orders with the names of the Laravel package, shows one, and shows what an error tells.

declare(strict_types=1);

require __DIR__ . '/TikTok.php';

$page = TikTok::order()->list(query: ['page_size' => 3], body: []);
foreach ($page['data']['orders'] as $order) {
    echo "order {$order['id']} {$order['status']}\n";
}

$id = $page['data']['orders'][0]['id'];
$detail = TikTok::order()->detail(query: ['ids' => [$id]]);
echo "detail {$detail['data']['orders'][0]['id']} of request {$detail['request_id']}\n";

// By the platform's own name, with flat parameters.
$same = TikTok::make()->call('order.get_order_list', ['page_size' => 3]);
echo 'same ', count($same['data']['orders']), "\n";

try {
    TikTok::order()->list(query: ['page_sise' => 3]);
} catch (TikTokException $error) {
    echo "refused {$error->kind()}: {$error->getMessage()}\n";
}
