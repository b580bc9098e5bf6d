// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `region` in `PartialEditProductReplicatedProduct`, `region` in `PublishTarget`, `region` in `SalePrice`; more may be added. */
public final class PartialEditProductReplicatedProductRegion extends OpenEnum {
    /** The market Austria, in the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion AT = new PartialEditProductReplicatedProductRegion("AT");
    /** The market Belgium, in the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion BE = new PartialEditProductReplicatedProductRegion("BE");
    /** The market Czech Republic, in the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion CZ = new PartialEditProductReplicatedProductRegion("CZ");
    /** The market Germany, in the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion DE = new PartialEditProductReplicatedProductRegion("DE");
    /** The market Spain, in the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion ES = new PartialEditProductReplicatedProductRegion("ES");
    /** The market France, in the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion FR = new PartialEditProductReplicatedProductRegion("FR");
    /** The market United Kingdom, outside the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion GB = new PartialEditProductReplicatedProductRegion("GB");
    /** The market Greece, in the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion GR = new PartialEditProductReplicatedProductRegion("GR");
    /** The market Hungary, in the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion HU = new PartialEditProductReplicatedProductRegion("HU");
    /** The market Indonesia, outside the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion ID = new PartialEditProductReplicatedProductRegion("ID");
    /** The market Ireland, in the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion IE = new PartialEditProductReplicatedProductRegion("IE");
    /** The market Italy, in the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion IT = new PartialEditProductReplicatedProductRegion("IT");
    /** The market Japan, outside the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion JP = new PartialEditProductReplicatedProductRegion("JP");
    /** The market Mexico, outside the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion MX = new PartialEditProductReplicatedProductRegion("MX");
    /** The market Malaysia, outside the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion MY = new PartialEditProductReplicatedProductRegion("MY");
    /** The market Netherlands, in the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion NL = new PartialEditProductReplicatedProductRegion("NL");
    /** The market Philippines, outside the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion PH = new PartialEditProductReplicatedProductRegion("PH");
    /** The market Poland, in the European Union; the ISO code would be PL. */
    public static final @NotNull PartialEditProductReplicatedProductRegion PO = new PartialEditProductReplicatedProductRegion("PO");
    /** The market Portugal, in the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion PT = new PartialEditProductReplicatedProductRegion("PT");
    /** The market Singapore, outside the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion SG = new PartialEditProductReplicatedProductRegion("SG");
    /** The market Thailand, outside the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion TH = new PartialEditProductReplicatedProductRegion("TH");
    /** The market United States, outside the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion US = new PartialEditProductReplicatedProductRegion("US");
    /** The market Vietnam, outside the European Union. */
    public static final @NotNull PartialEditProductReplicatedProductRegion VN = new PartialEditProductReplicatedProductRegion("VN");

    /** A text as the platform sends it, known here or not. */
    public PartialEditProductReplicatedProductRegion(@NotNull String value) {
        super(value);
    }
}