// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `GenerateAffiliateSharingLinkMaterial`; more may be added. */
public final class GenerateAffiliateSharingLinkMaterialType extends OpenEnum {
    /** Link to products, given by their ids. */
    public static final @NotNull GenerateAffiliateSharingLinkMaterialType PRODUCT = new GenerateAffiliateSharingLinkMaterialType("PRODUCT");
    /** Link to the page of a campaign. */
    public static final @NotNull GenerateAffiliateSharingLinkMaterialType CAMPAIGN = new GenerateAffiliateSharingLinkMaterialType("CAMPAIGN");
    /** Link to the creator's whole showcase; neither `id` nor `campaign_url` is needed. */
    public static final @NotNull GenerateAffiliateSharingLinkMaterialType SHOWCASE = new GenerateAffiliateSharingLinkMaterialType("SHOWCASE");

    /** A text as the platform sends it, known here or not. */
    public GenerateAffiliateSharingLinkMaterialType(@NotNull String value) {
        super(value);
    }
}