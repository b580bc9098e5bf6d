//! Sends events to an address of the app, signed as Standard Webhooks asks.
