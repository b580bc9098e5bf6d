// The whole API in one import. An app that needs one domain imports that one: `import TikTokShopOrder`.
@_exported import TikTokShopCore
