//! Keeps the webhook settings of the platform equal to what is wanted, for each shop.
