// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `region` in `EditProductReplicatedProduct`, `region` in `ExternalProduct`, `region` in `PartialEditGlobalProductSalePrice`; more may be added. */
public final class EditProductReplicatedProductRegion extends OpenEnum {
    /** The market Germany, in the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion DE = new EditProductReplicatedProductRegion("DE");
    /** The market Spain, in the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion ES = new EditProductReplicatedProductRegion("ES");
    /** The market France, in the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion FR = new EditProductReplicatedProductRegion("FR");
    /** The market United Kingdom, outside the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion GB = new EditProductReplicatedProductRegion("GB");
    /** The market Indonesia, outside the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion ID = new EditProductReplicatedProductRegion("ID");
    /** The market Ireland, in the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion IE = new EditProductReplicatedProductRegion("IE");
    /** The market Italy, in the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion IT = new EditProductReplicatedProductRegion("IT");
    /** The market Japan, outside the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion JP = new EditProductReplicatedProductRegion("JP");
    /** The market Malaysia, outside the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion MY = new EditProductReplicatedProductRegion("MY");
    /** The market Philippines, outside the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion PH = new EditProductReplicatedProductRegion("PH");
    /** The market Singapore, outside the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion SG = new EditProductReplicatedProductRegion("SG");
    /** The market Thailand, outside the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion TH = new EditProductReplicatedProductRegion("TH");
    /** The market United States, outside the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion US = new EditProductReplicatedProductRegion("US");
    /** The market Vietnam, outside the European Union. */
    public static final @NotNull EditProductReplicatedProductRegion VN = new EditProductReplicatedProductRegion("VN");

    /** A text as the platform sends it, known here or not. */
    public EditProductReplicatedProductRegion(@NotNull String value) {
        super(value);
    }
}