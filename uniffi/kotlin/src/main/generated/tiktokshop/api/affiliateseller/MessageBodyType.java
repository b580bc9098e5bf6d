// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `MessageBody`, `type` in `NewestMessage`; more may be added. */
public final class MessageBodyType extends OpenEnum {
    /** Plain text in `content`. */
    public static final @NotNull MessageBodyType TEXT = new MessageBodyType("TEXT");
    /** Card that shows one product of the shop. */
    public static final @NotNull MessageBodyType PRODUCT_CARD = new MessageBodyType("PRODUCT_CARD");
    /** Card that invites the creator to promote chosen products at an agreed rate. */
    public static final @NotNull MessageBodyType TARGET_COLLABORATION_CARD = new MessageBodyType("TARGET_COLLABORATION_CARD");
    /** Card about a request for free samples. */
    public static final @NotNull MessageBodyType FREE_SAMPLE_CARD = new MessageBodyType("FREE_SAMPLE_CARD");
    /** Picture given by address, width and height. */
    public static final @NotNull MessageBodyType IMAGE = new MessageBodyType("IMAGE");
    /** Card with title, body and one picture. */
    public static final @NotNull MessageBodyType CRM_TEXT_WITH_IMAGE_CARD = new MessageBodyType("CRM_TEXT_WITH_IMAGE_CARD");
    /** Card with title, body and several products. */
    public static final @NotNull MessageBodyType CRM_TEXT_WITH_PRODUCTS_CARD = new MessageBodyType("CRM_TEXT_WITH_PRODUCTS_CARD");
    /** Notice from the platform in the chat; it arrives but cannot be sent. */
    public static final @NotNull MessageBodyType NOTIFICATION = new MessageBodyType("NOTIFICATION");
    /** Sticker or emoji; it arrives but cannot be sent through the API. */
    public static final @NotNull MessageBodyType EMOTICONS = new MessageBodyType("EMOTICONS");
    /** Message made by the system rather than by seller or creator; it cannot be sent. */
    public static final @NotNull MessageBodyType SYSTEM = new MessageBodyType("SYSTEM");

    /** A text as the platform sends it, known here or not. */
    public MessageBodyType(@NotNull String value) {
        super(value);
    }
}