// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `msg_type` in `SendImMessageRequest`; more may be added. */
public final class MsgType extends OpenEnum {
    /** Card with title, body and one picture. */
    public static final @NotNull MsgType CRM_TEXT_WITH_IMAGE_CARD = new MsgType("CRM_TEXT_WITH_IMAGE_CARD");
    /** Card with title, body and several products. */
    public static final @NotNull MsgType CRM_TEXT_WITH_PRODUCTS_CARD = new MsgType("CRM_TEXT_WITH_PRODUCTS_CARD");
    /** Card about a request for free samples, given by the id of the application. */
    public static final @NotNull MsgType FREE_SAMPLE_CARD = new MsgType("FREE_SAMPLE_CARD");
    /** Picture given by address, width and height. */
    public static final @NotNull MsgType IMAGE = new MsgType("IMAGE");
    /** Card that shows a product, given by its id. */
    public static final @NotNull MsgType PRODUCT_CARD = new MsgType("PRODUCT_CARD");
    /** Card that invites the creator to the collaboration given by its id. */
    public static final @NotNull MsgType TARGET_COLLABORATION_CARD = new MsgType("TARGET_COLLABORATION_CARD");
    /** Plain text in `content`. */
    public static final @NotNull MsgType TEXT = new MsgType("TEXT");

    /** A text as the platform sends it, known here or not. */
    public MsgType(@NotNull String value) {
        super(value);
    }
}