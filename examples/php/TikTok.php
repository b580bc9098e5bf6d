<?php

declare(strict_types=1);

/**
 * TikTok Shop through `tiktokshop serve`, with the names of the Laravel package: `TikTok::order()->list(query: [...])`.
 *
 * It needs PHP 8.1 and the extension curl, and no package. The server finds tokens and ciphers, signs, retries and refreshes.
 * Environment: TIKTOKSHOP_URL, TIKTOKSHOP_KEY (`tiktokshop keys create --scope write`), TIKTOK_SHOP_ID.
 *
 * @method static Service authorization()
 * @method static Service event()
 * @method static Service finance()
 * @method static Service order()
 * @method static Service product()
 * @method static Service return()
 * @method static Service seller()
 */
final class TikTok
{
    private function __construct(
        private readonly string $url,
        private readonly string $key,
        private readonly ?string $shopId,
        private readonly ?string $account,
    ) {
    }

    /** A client for a shop, or for an account (an open id) if an operation is not for a shop. */
    public static function make(
        ?string $shop_id = null,
        ?string $account = null,
        ?string $url = null,
        ?string $key = null,
    ): self {
        return new self(
            rtrim($url ?? (getenv('TIKTOKSHOP_URL') ?: 'http://127.0.0.1:8080'), '/'),
            $key ?? (getenv('TIKTOKSHOP_KEY') ?: throw new LogicException('TIKTOKSHOP_KEY is not set.')),
            $shop_id ?? (getenv('TIKTOK_SHOP_ID') ?: null),
            $account,
        );
    }

    /** A client for this shop. */
    public static function shopId(string $shopId): self
    {
        return self::make(shop_id: $shopId);
    }

    /** The resource of this name, for the shop of the environment. */
    public static function __callStatic(string $resource, array $arguments): Service
    {
        return new Service(self::make(), $resource);
    }

    /** The resource of this name. */
    public function __call(string $resource, array $arguments): Service
    {
        return new Service($this, $resource);
    }

    /**
     * Calls an operation by any of its names. Parameters are flat, and options go into the URL.
     *
     * @return array{code: int, message: string, request_id: string, data: mixed}
     */
    public function call(string $operation, array $parameters = [], array $options = []): array
    {
        $place = $this->shopId === null ? '' : '/shops/' . rawurlencode($this->shopId);
        if ($this->shopId === null && $this->account !== null) {
            $options['account'] = $this->account;
        }
        $path = "/v1$place/call/" . rawurlencode($operation);
        $query = $options === [] ? '' : '?' . http_build_query($options);
        return $this->request('POST', $path . $query, $parameters === [] ? new stdClass() : $parameters);
    }

    /** Sends a request to the server, and reads its JSON. Integers that PHP cannot hold become strings. */
    public function request(string $method, string $path, mixed $body = null): array
    {
        $curl = curl_init($this->url . $path);
        curl_setopt_array($curl, [
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_TIMEOUT => 150,
            CURLOPT_HTTPHEADER => ["Authorization: Bearer $this->key", 'Content-Type: application/json'],
        ]);
        if ($body !== null) {
            curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode($body, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION));
        }
        $text = curl_exec($curl);
        if ($text === false) {
            throw new TikTokException(['kind' => 'connection', 'detail' => curl_error($curl), 'retryable' => true]);
        }
        $answer = json_decode($text === '' ? '{}' : $text, true, 512, JSON_BIGINT_AS_STRING | JSON_THROW_ON_ERROR);
        if (curl_getinfo($curl, CURLINFO_RESPONSE_CODE) >= 400) {
            throw new TikTokException($answer);
        }
        return $answer;
    }
}

/** The methods of one resource, by the names of the Laravel package or of the platform. */
final class Service
{
    public function __construct(private readonly TikTok $client, private readonly string $resource)
    {
    }

    /** `list(query: [...], body: [...], params: [...])`: `params` are those of the path. */
    public function __call(string $method, array $arguments): array
    {
        $names = require __DIR__ . '/generated/names.php';
        $name = "$this->resource.$method";
        $places = array_filter([
            '$path' => $arguments['params'] ?? [],
            '$query' => $arguments['query'] ?? [],
            '$body' => $arguments['body'] ?? [],
        ]);
        $unknown = array_diff(array_keys($arguments), ['params', 'query', 'body', 'options']);
        if ($unknown !== []) {
            throw new LogicException("$name takes params:, query:, body: and options:, not " . implode(', ', $unknown));
        }
        return $this->client->call($names[$name] ?? $name, $places, $arguments['options'] ?? []);
    }
}

/** What the server or the platform refused, or what failed on the way. */
final class TikTokException extends RuntimeException
{
    /** @param array $problem the problem details of the server */
    public function __construct(public readonly array $problem)
    {
        $hint = isset($problem['hint']) ? " {$problem['hint']}" : '';
        parent::__construct(($problem['detail'] ?? 'The request failed.') . $hint, (int) ($problem['code'] ?? 0));
    }

    /** `rate_limited`, `invalid_request`, `needs_reauthorization` and so on. */
    public function kind(): string
    {
        return $this->problem['kind'] ?? 'unknown';
    }

    /** Whether the same call may succeed later, without harm. */
    public function retryable(): bool
    {
        return $this->problem['retryable'] ?? false;
    }
}
