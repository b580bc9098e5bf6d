// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `CreatorSearchSampleApplicationFulfillmentsRequest`; more may be added. */
public final class CreatorSearchSampleApplicationFulfillmentsSortField extends OpenEnum {
    /** By the moment at which the content was posted. */
    public static final @NotNull CreatorSearchSampleApplicationFulfillmentsSortField CREATE_TIME = new CreatorSearchSampleApplicationFulfillmentsSortField("create_time");
    /** By the time left to post content; the default. */
    public static final @NotNull CreatorSearchSampleApplicationFulfillmentsSortField EXPIRED_TIME = new CreatorSearchSampleApplicationFulfillmentsSortField("expired_time");

    /** A text as the platform sends it, known here or not. */
    public CreatorSearchSampleApplicationFulfillmentsSortField(@NotNull String value) {
        super(value);
    }
}