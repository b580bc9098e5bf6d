//! What differs between the markets: when packages appear, who may split, combine and ship how.

use crate::world::World;

/// Groups of countries with the same fulfilment rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Market {
    /// The United States.
    Us,
    /// Japan.
    Japan,
    /// Europe, including the United Kingdom.
    Emea,
    /// South-East Asia.
    Sea,
    /// Brazil and Mexico.
    Latam,
}

impl Market {
    /// The market of a two-letter region.
    pub fn of_region(region: &str) -> Market {
        match region {
            "US" => Market::Us,
            "JP" => Market::Japan,
            "ID" | "TH" | "VN" | "MY" | "PH" | "SG" => Market::Sea,
            "BR" | "MX" => Market::Latam,
            _ => Market::Emea,
        }
    }

    /// The market of a shop; Europe if the shop is unknown.
    pub fn of_shop(world: &World, shop_id: &str) -> Market {
        Market::of_region(&region(world, shop_id))
    }

    /// Whether packages exist from payment on, and not only from the ship call on.
    pub fn packages_at_payment(self) -> bool {
        !matches!(self, Market::Us | Market::Japan)
    }

    /// Whether the seller ships an existing package with `packages/{id}/ship`.
    pub fn ships_packages(self) -> bool {
        self.packages_at_payment()
    }

    /// Whether the seller of a self-shipped order marks it as shipped.
    pub fn marks_as_shipped(self) -> bool {
        matches!(self, Market::Us | Market::Japan | Market::Emea)
    }

    /// Whether all units of a SKU must stay in one package.
    pub fn keeps_sku_together(self) -> bool {
        matches!(self, Market::Sea | Market::Latam)
    }
}

/// The two letters of a shop's region.
pub fn region(world: &World, shop_id: &str) -> String {
    world.shop(shop_id).map_or_else(String::new, |shop| shop.region.clone())
}
