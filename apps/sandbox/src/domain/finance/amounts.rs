//! What a sale earns and costs.

use std::iter::Sum;
use std::ops::Add;

use super::sale::{Item, Sale};
use super::{Transaction, What};

/// The platform's share, in hundredths of the revenue.
const REFERRAL_PERCENT: i64 = 6;
/// What the carrier charges for a parcel, in hundredths.
const PARCEL: i64 = 450;

/// The parts of a settlement, in hundredths; what the seller pays is negative.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amounts {
    /// Before discounts.
    pub subtotal: i64,
    /// Not positive.
    pub seller_discount: i64,
    /// What the platform added to the price.
    pub platform_discount: i64,
    /// Not positive.
    pub refund: i64,
    /// What the carrier charges; never positive.
    pub actual_shipping: i64,
    /// What the buyer paid for it.
    pub paid_shipping: i64,
    /// The platform's share; never positive.
    pub referral: i64,
    /// Corrections after the sale.
    pub adjustment: i64,
}

impl Amounts {
    /// What was earned.
    pub fn revenue(self) -> i64 {
        self.subtotal + self.seller_discount + self.refund
    }

    /// What shipping cost; not positive unless the buyer paid more than it cost.
    pub fn shipping(self) -> i64 {
        self.actual_shipping + self.paid_shipping
    }

    /// What the platform charges; never positive.
    pub fn fees(self) -> i64 {
        self.referral
    }

    /// What the seller gets.
    pub fn settlement(self) -> i64 {
        self.revenue() + self.shipping() + self.fees() + self.adjustment
    }

    /// What the buyer paid for the goods.
    pub fn customer_payment(self) -> i64 {
        self.subtotal + self.seller_discount - self.platform_discount
    }
}

impl Add for Amounts {
    type Output = Amounts;

    fn add(self, other: Amounts) -> Amounts {
        Amounts {
            subtotal: self.subtotal + other.subtotal,
            seller_discount: self.seller_discount + other.seller_discount,
            platform_discount: self.platform_discount + other.platform_discount,
            refund: self.refund + other.refund,
            actual_shipping: self.actual_shipping + other.actual_shipping,
            paid_shipping: self.paid_shipping + other.paid_shipping,
            referral: self.referral + other.referral,
            adjustment: self.adjustment + other.adjustment,
        }
    }
}

impl Sum for Amounts {
    fn sum<I: Iterator<Item = Amounts>>(all: I) -> Amounts {
        all.fold(Amounts::default(), Add::add)
    }
}

/// The parts of one item. The first item bears the parcel.
fn of_item(item: &Item, paid_shipping: i64, is_first: bool) -> Amounts {
    let earned = item.subtotal - item.seller_discount - item.refund;
    Amounts {
        subtotal: item.subtotal,
        seller_discount: -item.seller_discount,
        platform_discount: item.platform_discount,
        refund: -item.refund,
        actual_shipping: if is_first { -PARCEL } else { 0 },
        paid_shipping: if is_first { paid_shipping } else { 0 },
        referral: -(earned.max(0) * REFERRAL_PERCENT / 100),
        adjustment: 0,
    }
}

/// A sale's units of one SKU, with their amounts.
pub struct SkuAmounts<'s> {
    /// One of the units.
    pub item: &'s Item,
    /// How many.
    pub quantity: usize,
    /// The sum of their amounts.
    pub amounts: Amounts,
}

/// The amounts of a sale by SKU.
pub fn by_sku(sale: &Sale) -> Vec<SkuAmounts<'_>> {
    let mut groups: Vec<SkuAmounts> = Vec::new();
    for (at, item) in sale.items.iter().enumerate() {
        let amounts = of_item(item, sale.paid_shipping, at == 0);
        match groups.iter_mut().find(|group| group.item.sku_id == item.sku_id) {
            Some(group) => {
                group.quantity += 1;
                group.amounts = group.amounts + amounts;
            }
            None => groups.push(SkuAmounts { item, quantity: 1, amounts }),
        }
    }
    groups
}

/// The amounts of a whole sale.
pub fn of_sale(sale: &Sale) -> Amounts {
    by_sku(sale).iter().map(|group| group.amounts).sum()
}

/// The amounts of a transaction.
pub fn of_transaction(transaction: &Transaction) -> Amounts {
    match &transaction.what {
        What::Sale(sale) => of_sale(sale),
        What::Adjustment { amount, .. } => Amounts { adjustment: *amount, ..Amounts::default() },
    }
}
