// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `author_type` in `GetBestsellingCreatorsRequest`; more may be added. */
public final class AuthorType extends OpenEnum {
    /** Creators of every kind. */
    public static final @NotNull AuthorType ALL = new AuthorType("ALL");
    /** Affiliate creators who earn a commission. */
    public static final @NotNull AuthorType AFFILIATE = new AuthorType("AFFILIATE");
    /** Accounts that the platform classes as channel accounts, neither official nor affiliate. */
    public static final @NotNull AuthorType CHANNEL = new AuthorType("CHANNEL");
    /** Official accounts of shops. */
    public static final @NotNull AuthorType OFFICIAL = new AuthorType("OFFICIAL");

    /** A text as the platform sends it, known here or not. */
    public AuthorType(@NotNull String value) {
        super(value);
    }
}