# Generated from core/catalog by `cargo gen`. Do not edit.

"""What can be followed from change to change: `client.sync`."""

from __future__ import annotations

from datetime import datetime

from .._encode import change_input
from .._options import Seconds, SharedOptions
from .._part import Part
from .._typing import Unpack
from ..changes import AsyncChanges, Changes


class AsyncSync(Part):
    """What can be followed from change to change."""

    __slots__ = ()

    def orders(
        self,
        since: int | datetime | None = None,
        *,
        cursor: str | None = None,
        until: int | datetime | None = None,
        overlap: Seconds | None = None,
        page_size: int | None = None,
        **options: Unpack[SharedOptions],
    ) -> AsyncChanges:
        """Orders.

        Args:
            since: Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning.
            cursor: Continues after the change that had this cursor.
            until: Only what changed before this time. Default: now, this second included.
            overlap: For how long before its end the next walk reads everything again, to find what the platform
                lists late. Nothing is returned twice for it. Default: 10 minutes.
            page_size: How many items are asked for at once. Default: as many as the platform allows.
            options: Those that handles and calls have in common.
        """
        own = {"since": since, "cursor": cursor, "until": until, "overlap": overlap, "page_size": page_size}
        return AsyncChanges(self._client, "orders", change_input(own, options))

    def returns(
        self,
        since: int | datetime | None = None,
        *,
        cursor: str | None = None,
        until: int | datetime | None = None,
        overlap: Seconds | None = None,
        page_size: int | None = None,
        **options: Unpack[SharedOptions],
    ) -> AsyncChanges:
        """Returns and refunds.

        Args:
            since: Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning.
            cursor: Continues after the change that had this cursor.
            until: Only what changed before this time. Default: now, this second included.
            overlap: For how long before its end the next walk reads everything again, to find what the platform
                lists late. Nothing is returned twice for it. Default: 10 minutes.
            page_size: How many items are asked for at once. Default: as many as the platform allows.
            options: Those that handles and calls have in common.
        """
        own = {"since": since, "cursor": cursor, "until": until, "overlap": overlap, "page_size": page_size}
        return AsyncChanges(self._client, "returns", change_input(own, options))

    def products(
        self,
        since: int | datetime | None = None,
        *,
        cursor: str | None = None,
        until: int | datetime | None = None,
        overlap: Seconds | None = None,
        page_size: int | None = None,
        **options: Unpack[SharedOptions],
    ) -> AsyncChanges:
        """Products with their SKUs, as the search lists them.

        Args:
            since: Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning.
            cursor: Continues after the change that had this cursor.
            until: Only what changed before this time. Default: now, this second included.
            overlap: For how long before its end the next walk reads everything again, to find what the platform
                lists late. Nothing is returned twice for it. Default: 10 minutes.
            page_size: How many items are asked for at once. Default: as many as the platform allows.
            options: Those that handles and calls have in common.
        """
        own = {"since": since, "cursor": cursor, "until": until, "overlap": overlap, "page_size": page_size}
        return AsyncChanges(self._client, "products", change_input(own, options))

    def statements(
        self,
        since: int | datetime | None = None,
        *,
        cursor: str | None = None,
        until: int | datetime | None = None,
        overlap: Seconds | None = None,
        page_size: int | None = None,
        **options: Unpack[SharedOptions],
    ) -> AsyncChanges:
        """Statements of the seller's account. Those of the last 45 days are read again each time.

        Args:
            since: Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning.
            cursor: Continues after the change that had this cursor.
            until: Only what changed before this time. Default: now, this second included.
            overlap: For how long before its end the next walk reads everything again, to find what the platform
                lists late. Nothing is returned twice for it. Default: 10 minutes.
            page_size: How many items are asked for at once. Default: as many as the platform allows.
            options: Those that handles and calls have in common.
        """
        own = {"since": since, "cursor": cursor, "until": until, "overlap": overlap, "page_size": page_size}
        return AsyncChanges(self._client, "statements", change_input(own, options))

    def changes(
        self,
        kind: str,
        since: int | datetime | None = None,
        *,
        cursor: str | None = None,
        until: int | datetime | None = None,
        overlap: Seconds | None = None,
        page_size: int | None = None,
        **options: Unpack[SharedOptions],
    ) -> AsyncChanges:
        """A kind by its name.

        Args:
            kind: `orders`, `returns`, `products`, `statements`.
            since: Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning.
            cursor: Continues after the change that had this cursor.
            until: Only what changed before this time. Default: now, this second included.
            overlap: For how long before its end the next walk reads everything again, to find what the platform
                lists late. Nothing is returned twice for it. Default: 10 minutes.
            page_size: How many items are asked for at once. Default: as many as the platform allows.
            options: Those that handles and calls have in common.
        """
        own = {"since": since, "cursor": cursor, "until": until, "overlap": overlap, "page_size": page_size}
        return AsyncChanges(self._client, kind, change_input(own, options))


class Sync(Part):
    """What can be followed from change to change."""

    __slots__ = ()

    def orders(
        self,
        since: int | datetime | None = None,
        *,
        cursor: str | None = None,
        until: int | datetime | None = None,
        overlap: Seconds | None = None,
        page_size: int | None = None,
        **options: Unpack[SharedOptions],
    ) -> Changes:
        """Orders.

        Args:
            since: Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning.
            cursor: Continues after the change that had this cursor.
            until: Only what changed before this time. Default: now, this second included.
            overlap: For how long before its end the next walk reads everything again, to find what the platform
                lists late. Nothing is returned twice for it. Default: 10 minutes.
            page_size: How many items are asked for at once. Default: as many as the platform allows.
            options: Those that handles and calls have in common.
        """
        own = {"since": since, "cursor": cursor, "until": until, "overlap": overlap, "page_size": page_size}
        return Changes(self._client, "orders", change_input(own, options))

    def returns(
        self,
        since: int | datetime | None = None,
        *,
        cursor: str | None = None,
        until: int | datetime | None = None,
        overlap: Seconds | None = None,
        page_size: int | None = None,
        **options: Unpack[SharedOptions],
    ) -> Changes:
        """Returns and refunds.

        Args:
            since: Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning.
            cursor: Continues after the change that had this cursor.
            until: Only what changed before this time. Default: now, this second included.
            overlap: For how long before its end the next walk reads everything again, to find what the platform
                lists late. Nothing is returned twice for it. Default: 10 minutes.
            page_size: How many items are asked for at once. Default: as many as the platform allows.
            options: Those that handles and calls have in common.
        """
        own = {"since": since, "cursor": cursor, "until": until, "overlap": overlap, "page_size": page_size}
        return Changes(self._client, "returns", change_input(own, options))

    def products(
        self,
        since: int | datetime | None = None,
        *,
        cursor: str | None = None,
        until: int | datetime | None = None,
        overlap: Seconds | None = None,
        page_size: int | None = None,
        **options: Unpack[SharedOptions],
    ) -> Changes:
        """Products with their SKUs, as the search lists them.

        Args:
            since: Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning.
            cursor: Continues after the change that had this cursor.
            until: Only what changed before this time. Default: now, this second included.
            overlap: For how long before its end the next walk reads everything again, to find what the platform
                lists late. Nothing is returned twice for it. Default: 10 minutes.
            page_size: How many items are asked for at once. Default: as many as the platform allows.
            options: Those that handles and calls have in common.
        """
        own = {"since": since, "cursor": cursor, "until": until, "overlap": overlap, "page_size": page_size}
        return Changes(self._client, "products", change_input(own, options))

    def statements(
        self,
        since: int | datetime | None = None,
        *,
        cursor: str | None = None,
        until: int | datetime | None = None,
        overlap: Seconds | None = None,
        page_size: int | None = None,
        **options: Unpack[SharedOptions],
    ) -> Changes:
        """Statements of the seller's account. Those of the last 45 days are read again each time.

        Args:
            since: Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning.
            cursor: Continues after the change that had this cursor.
            until: Only what changed before this time. Default: now, this second included.
            overlap: For how long before its end the next walk reads everything again, to find what the platform
                lists late. Nothing is returned twice for it. Default: 10 minutes.
            page_size: How many items are asked for at once. Default: as many as the platform allows.
            options: Those that handles and calls have in common.
        """
        own = {"since": since, "cursor": cursor, "until": until, "overlap": overlap, "page_size": page_size}
        return Changes(self._client, "statements", change_input(own, options))

    def changes(
        self,
        kind: str,
        since: int | datetime | None = None,
        *,
        cursor: str | None = None,
        until: int | datetime | None = None,
        overlap: Seconds | None = None,
        page_size: int | None = None,
        **options: Unpack[SharedOptions],
    ) -> Changes:
        """A kind by its name.

        Args:
            kind: `orders`, `returns`, `products`, `statements`.
            since: Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning.
            cursor: Continues after the change that had this cursor.
            until: Only what changed before this time. Default: now, this second included.
            overlap: For how long before its end the next walk reads everything again, to find what the platform
                lists late. Nothing is returned twice for it. Default: 10 minutes.
            page_size: How many items are asked for at once. Default: as many as the platform allows.
            options: Those that handles and calls have in common.
        """
        own = {"since": since, "cursor": cursor, "until": until, "overlap": overlap, "page_size": page_size}
        return Changes(self._client, kind, change_input(own, options))
