// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.finance;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `GetUnsettledTransactionsTransaction`; more may be added. */
public final class GetUnsettledTransactionsTransactionType extends OpenEnum {
    /** Settlement of what a buyer paid for goods. */
    public static final @NotNull GetUnsettledTransactionsTransactionType ORDER = new GetUnsettledTransactionsTransactionType("ORDER");
    /** Payment given back because the customer disputed it successfully with the card issuer. */
    public static final @NotNull GetUnsettledTransactionsTransactionType CHARGE_BACK = new GetUnsettledTransactionsTransactionType("CHARGE_BACK");
    /** Extra compensation to a customer, or one granted by customer service after the return period. */
    public static final @NotNull GetUnsettledTransactionsTransactionType CUSTOMER_SERVICE_COMPENSATION = new GetUnsettledTransactionsTransactionType("CUSTOMER_SERVICE_COMPENSATION");
    /** Deduction for faults of the seller, such as fraud, empty parcels or goods that are not as described. */
    public static final @NotNull GetUnsettledTransactionsTransactionType DEDUCTIONS_INCURRED_BY_SELLER = new GetUnsettledTransactionsTransactionType("DEDUCTIONS_INCURRED_BY_SELLER");
    /** Sales used to pay for ads, when this is switched on, or for TikTok Promote. */
    public static final @NotNull GetUnsettledTransactionsTransactionType GMV_PAYMENT_FOR_ADS = new GetUnsettledTransactionsTransactionType("GMV_PAYMENT_FOR_ADS");
    /** Correction of a platform commission that was computed differently. */
    public static final @NotNull GetUnsettledTransactionsTransactionType PLATFORM_COMMISSION_ADJUSTMENT = new GetUnsettledTransactionsTransactionType("PLATFORM_COMMISSION_ADJUSTMENT");
    /** Amount paid to the seller for a difference in the platform commission. */
    public static final @NotNull GetUnsettledTransactionsTransactionType PLATFORM_COMMISSION_COMPENSATION = new GetUnsettledTransactionsTransactionType("PLATFORM_COMMISSION_COMPENSATION");
    /** Penalty for a breach of platform rules, explained in an email to the seller. */
    public static final @NotNull GetUnsettledTransactionsTransactionType PLATFORM_PENALTY = new GetUnsettledTransactionsTransactionType("PLATFORM_PENALTY");
    /** Correction when the price in a platform promotion differs from what the seller was charged. */
    public static final @NotNull GetUnsettledTransactionsTransactionType PROMOTION_ADJUSTMENT = new GetUnsettledTransactionsTransactionType("PROMOTION_ADJUSTMENT");
    /** Discount on referral fees for eligible sellers. */
    public static final @NotNull GetUnsettledTransactionsTransactionType REBATE = new GetUnsettledTransactionsTransactionType("REBATE");
    /** Amount paid to the seller after a won appeal in a customer dispute. */
    public static final @NotNull GetUnsettledTransactionsTransactionType PLATFORM_COMPENSATION = new GetUnsettledTransactionsTransactionType("PLATFORM_COMPENSATION");
    /** Amount paid to the seller for a refund without return that was not the seller's fault. */
    public static final @NotNull GetUnsettledTransactionsTransactionType PLATFORM_REIMBURSEMENT = new GetUnsettledTransactionsTransactionType("PLATFORM_REIMBURSEMENT");
    /** Warehouse bill for goods fulfilled by TikTok (FBT). */
    public static final @NotNull GetUnsettledTransactionsTransactionType FBT_WAREHOUSE_SERVICE_FEE = new GetUnsettledTransactionsTransactionType("FBT_WAREHOUSE_SERVICE_FEE");
    /** Amount paid to the seller for orders lost or damaged in transit. */
    public static final @NotNull GetUnsettledTransactionsTransactionType LOGISTICS_REIMBURSEMENT = new GetUnsettledTransactionsTransactionType("LOGISTICS_REIMBURSEMENT");
    /** Correction of a wrong shipping fee paid by the seller. */
    public static final @NotNull GetUnsettledTransactionsTransactionType SHIPPING_FEE_ADJUSTMENT = new GetUnsettledTransactionsTransactionType("SHIPPING_FEE_ADJUSTMENT");
    /** Amount paid to the seller for a difference between prepaid and actual shipping fee. */
    public static final @NotNull GetUnsettledTransactionsTransactionType SHIPPING_FEE_COMPENSATION = new GetUnsettledTransactionsTransactionType("SHIPPING_FEE_COMPENSATION");
    /** Shipping fee given back to the seller in a platform campaign. */
    public static final @NotNull GetUnsettledTransactionsTransactionType SHIPPING_FEE_REBATE = new GetUnsettledTransactionsTransactionType("SHIPPING_FEE_REBATE");
    /** Fee for samples sent with platform logistics. */
    public static final @NotNull GetUnsettledTransactionsTransactionType SAMPLE_SHIPPING_FEE = new GetUnsettledTransactionsTransactionType("SAMPLE_SHIPPING_FEE");
    /** Correction for a reason not named in this list. */
    public static final @NotNull GetUnsettledTransactionsTransactionType OTHER_ADJUSTMENT = new GetUnsettledTransactionsTransactionType("OTHER_ADJUSTMENT");

    /** A text as the platform sends it, known here or not. */
    public GetUnsettledTransactionsTransactionType(@NotNull String value) {
        super(value);
    }
}