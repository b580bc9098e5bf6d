// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.finance;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `Transaction`; more may be added. */
public final class TransactionType extends OpenEnum {
    /** Settlement of what a buyer paid for goods. */
    public static final @NotNull TransactionType ORDER = new TransactionType("ORDER");
    /** Reserve withheld from a settlement or paid out again. */
    public static final @NotNull TransactionType RESERVE = new TransactionType("RESERVE");
    /** Payment given back because the customer disputed it successfully with the card issuer. */
    public static final @NotNull TransactionType CHARGE_BACK = new TransactionType("CHARGE_BACK");
    /** Extra compensation to a customer, or one granted by customer service after the return period. */
    public static final @NotNull TransactionType CUSTOMER_SERVICE_COMPENSATION = new TransactionType("CUSTOMER_SERVICE_COMPENSATION");
    /** Deduction for faults of the seller, such as fraud, empty parcels or goods that are not as described. */
    public static final @NotNull TransactionType DEDUCTIONS_INCURRED_BY_SELLER = new TransactionType("DEDUCTIONS_INCURRED_BY_SELLER");
    /** Sales used to pay for ads, when this is switched on, or for TikTok Promote. */
    public static final @NotNull TransactionType GMV_PAYMENT_FOR_ADS = new TransactionType("GMV_PAYMENT_FOR_ADS");
    /** Correction of a platform commission that was computed differently. */
    public static final @NotNull TransactionType PLATFORM_COMMISSION_ADJUSTMENT = new TransactionType("PLATFORM_COMMISSION_ADJUSTMENT");
    /** Amount paid to the seller for a difference in the platform commission. */
    public static final @NotNull TransactionType PLATFORM_COMMISSION_COMPENSATION = new TransactionType("PLATFORM_COMMISSION_COMPENSATION");
    /** Penalty for a breach of platform rules, explained in an email to the seller. */
    public static final @NotNull TransactionType PLATFORM_PENALTY = new TransactionType("PLATFORM_PENALTY");
    /** Correction when the price in a platform promotion differs from what the seller was charged. */
    public static final @NotNull TransactionType PROMOTION_ADJUSTMENT = new TransactionType("PROMOTION_ADJUSTMENT");
    /** Discount on referral fees for eligible sellers. */
    public static final @NotNull TransactionType REBATE = new TransactionType("REBATE");
    /** Amount paid to the seller after a won appeal in a customer dispute. */
    public static final @NotNull TransactionType PLATFORM_COMPENSATION = new TransactionType("PLATFORM_COMPENSATION");
    /** Amount paid to the seller for a refund without return that was not the seller's fault. */
    public static final @NotNull TransactionType PLATFORM_REIMBURSEMENT = new TransactionType("PLATFORM_REIMBURSEMENT");
    /** Fee for the program in which sellers share the cost of creator rewards. */
    public static final @NotNull TransactionType COFUNDED_CREATOR_REWARDS = new TransactionType("COFUNDED_CREATOR_REWARDS");
    /** Thai stamp duty on the appointment letter of the withholding tax agent, which TikTok Shop remits. */
    public static final @NotNull TransactionType STAMP_DUTY = new TransactionType("STAMP_DUTY");
    /** Warehouse bill for goods fulfilled by TikTok (FBT). */
    public static final @NotNull TransactionType FBT_WAREHOUSE_SERVICE_FEE = new TransactionType("FBT_WAREHOUSE_SERVICE_FEE");
    /** Amount paid to the seller for orders lost or damaged in transit. */
    public static final @NotNull TransactionType LOGISTICS_REIMBURSEMENT = new TransactionType("LOGISTICS_REIMBURSEMENT");
    /** Correction of a wrong shipping fee paid by the seller. */
    public static final @NotNull TransactionType SHIPPING_FEE_ADJUSTMENT = new TransactionType("SHIPPING_FEE_ADJUSTMENT");
    /** Amount paid to the seller for a difference between prepaid and actual shipping fee. */
    public static final @NotNull TransactionType SHIPPING_FEE_COMPENSATION = new TransactionType("SHIPPING_FEE_COMPENSATION");
    /** Shipping fee given back to the seller in a platform campaign. */
    public static final @NotNull TransactionType SHIPPING_FEE_REBATE = new TransactionType("SHIPPING_FEE_REBATE");
    /** Fee for samples sent with platform logistics. */
    public static final @NotNull TransactionType SAMPLE_SHIPPING_FEE = new TransactionType("SAMPLE_SHIPPING_FEE");
    /** Cash reward for a completed seller mission. */
    public static final @NotNull TransactionType SELLER_MISSION_REWARD = new TransactionType("SELLER_MISSION_REWARD");
    /** Correction for a reason not named in this list. */
    public static final @NotNull TransactionType OTHER_ADJUSTMENT = new TransactionType("OTHER_ADJUSTMENT");

    /** A text as the platform sends it, known here or not. */
    public TransactionType(@NotNull String value) {
        super(value);
    }
}