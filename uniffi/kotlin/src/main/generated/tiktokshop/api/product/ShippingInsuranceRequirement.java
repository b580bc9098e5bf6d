// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `shipping_insurance_requirement` in `CheckProductListingRequest`, `shipping_insurance_requirement` in `CreateProductRequest`, `shipping_insurance_requirement` in `EditProductRequest` and others; more may be added. */
public final class ShippingInsuranceRequirement extends OpenEnum {
    /** Buyers cannot insure the shipment. */
    public static final @NotNull ShippingInsuranceRequirement NOT_SUPPORTED = new ShippingInsuranceRequirement("NOT_SUPPORTED");
    /** Buyers may choose to insure the shipment. */
    public static final @NotNull ShippingInsuranceRequirement OPTIONAL = new ShippingInsuranceRequirement("OPTIONAL");
    /** Buyers must insure the shipment. */
    public static final @NotNull ShippingInsuranceRequirement REQUIRED = new ShippingInsuranceRequirement("REQUIRED");

    /** A text as the platform sends it, known here or not. */
    public ShippingInsuranceRequirement(@NotNull String value) {
        super(value);
    }
}