// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `battery_packaging_type` in `CreateFbtGoodsBatteryExtraInfo`; more may be added. */
public final class BatteryPackagingType extends OpenEnum {
    /** The battery is built into the device. */
    public static final @NotNull BatteryPackagingType IN_EQUIPMENT = new BatteryPackagingType("IN_EQUIPMENT");
    /** Any other way of packing. */
    public static final @NotNull BatteryPackagingType OTHER = new BatteryPackagingType("OTHER");
    /** The battery is packed on its own, without a device. */
    public static final @NotNull BatteryPackagingType STANDALONE = new BatteryPackagingType("STANDALONE");
    /** The battery lies beside the device in the same package. */
    public static final @NotNull BatteryPackagingType WITH_EQUIPMENT = new BatteryPackagingType("WITH_EQUIPMENT");

    /** A text as the platform sends it, known here or not. */
    public BatteryPackagingType(@NotNull String value) {
        super(value);
    }
}