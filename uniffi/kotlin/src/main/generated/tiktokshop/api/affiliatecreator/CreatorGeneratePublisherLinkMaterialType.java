// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `CreatorGeneratePublisherLinkMaterial`; more may be added. */
public final class CreatorGeneratePublisherLinkMaterialType extends OpenEnum {
    /** Link to the page of a campaign. */
    public static final @NotNull CreatorGeneratePublisherLinkMaterialType CAMPAIGN = new CreatorGeneratePublisherLinkMaterialType("CAMPAIGN");
    /** Link to products, given by their ids. */
    public static final @NotNull CreatorGeneratePublisherLinkMaterialType PRODUCT = new CreatorGeneratePublisherLinkMaterialType("PRODUCT");

    /** A text as the platform sends it, known here or not. */
    public CreatorGeneratePublisherLinkMaterialType(@NotNull String value) {
        super(value);
    }
}