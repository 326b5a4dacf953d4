"""The shop's own fields, which every layout may show."""

from __future__ import annotations

from app.printing.layouts.subject import Field
from app.workflow.rows.shop import ShopRow

SHOP_FIELDS = (
    Field("shop_name", lambda words: words.translate("Layouts", "Shop")),
    Field("shop_phone", lambda words: words.translate("Layouts", "Shop's phone"), whole=True),
    Field("shop_address", lambda words: words.translate("Layouts", "Shop's address")),
)


def shop_texts(shop: ShopRow) -> dict[str, str]:
    """Their texts."""
    return {"shop_name": shop.name, "shop_phone": shop.phone, "shop_address": shop.address}
