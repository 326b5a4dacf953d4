"""Which fields a list can have, and by which headings each is known: English, Chinese, InvenTree's own exports."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace

from app.workflow.exchange import currencies
from app.workflow.rows.exchange import ListKind, Reading, Sheet


@dataclass(frozen=True, slots=True)
class Field:
    """One field. headings: as they may be written; many: several columns may be meant; needed: no row without it."""

    key: str
    headings: tuple[str, ...]
    many: bool = False
    needed: bool = False


def _field(key: str, *headings: str, many: bool = False, needed: bool = False) -> Field:
    return Field(key, (key, *headings), many, needed)


_PART = _field(
    "part", "part number", "part barcode", "our number", "ipn", "part ipn", "mpn", "maker's number",
    "manufacturer part", "part name", "配件", "配件号", "编号", "条码", "料号", "配件名称", "名称", "name",
    many=True, needed=True,
)  # fmt: skip
_SUPPLIER = _field("supplier", "supplier name", "供应商", "供应商名称", needed=True)
_THEIR_NUMBER = _field(
    "number", "supplier's number", "supplier number", "supplier part number", "sku", "供应商编号", "供应商料号",
    "供应商货号", "货号",
)  # fmt: skip
_FROM = _field("quantity", "from quantity", "price break quantity", "from", "起订量", "数量", "起")
_RETIRED = _field("retired", "not kept any more", "停用", "已停用", "不再使用")
_LEAD_DAYS = _field("lead_days", "lead time", "days until it comes", "交货天数", "交期", "到货天数")
_PLACE = _field("place", "location", "location name", "location path", "stock location", "地点", "位置", "库位", "库房")
_CURRENCY = _field("currency", "price currency", "purchase price currency", "purchase currency", "币种", "货币")

FIELDS: dict[ListKind, tuple[Field, ...]] = {
    ListKind.CATEGORIES: (
        _field("name_zh", "chinese", "chinese name", "name in chinese", "中文", "中文名", "中文名称", "名称", "类别"),
        _field("name_en", "english", "english name", "name in english", "英文", "英文名", "英文名称", "pathstring",
               "name", "category", "category path"),
        _RETIRED,
    ),
    ListKind.PLACES: (
        _field("name", "place", "location", "pathstring", "名称", "库位", "地点", "位置"),
        _field("kind", "type", "种类", "类型"),
        _field("staff", "person", "whose it is", "technician", "员工", "人员", "归谁", "维修工"),
        _RETIRED,
    ),
    ListKind.SHELVES: (
        _field("number", "our number", "shelf number", "编号", "本店编号", "货架编号", needed=True),
        _field("name", "shelf", "shelf name", "货架", "货架名称", "名称", needed=True),
    ),
    ListKind.SUPPLIERS: (
        _field("name", "supplier", "supplier name", "company", "company name", "供应商", "供应商名称", "名称", "公司",
               needed=True),
        _field("contact", "contact person", "联系人"),
        _field("phone", "telephone", "phone number", "电话", "手机"),
        _field("email", "e-mail", "mail", "邮箱", "电子邮件", "电子邮箱"),
        _field("address", "地址"),
        _field("website", "web site", "url", "网站", "网址"),
        _field("our_number", "our customer number", "customer number", "客户号", "我方客户号", "我们的客户号"),
        _LEAD_DAYS,
        _field("note", "notes", "description", "备注", "说明"),
        _RETIRED,
    ),
    ListKind.PARTS: (
        _field("number", "our number", "part number", "编号", "配件号", "本店编号"),
        _field("name", "part name", "full name", "名称", "配件名称", "品名", needed=True),
        _field("name_en", "english", "english name", "name in english", "英文", "英文名", "英文名称"),
        _field("category", "category path", "category name", "kind of part", "配件类别", "类别", "种类",
               "分类", "配件种类"),
        _field("maker_number", "maker's number", "manufacturer's number", "mpn", "manufacturer part",
               "manufacturer part number", "厂家编号", "厂家号", "原厂编号", "厂商料号"),
        _field("barcodes", "barcode", "barcode data", "ean", "gtin", "upc", "ipn", "internal part number", "条码",
               "条形码", "内部编号", many=True),
        _field("fits", "fits models", "models", "model", "适用机型", "适用型号", "机型", "型号", many=True),
        _field("shelf", "bin", "default location", "default location name", "货架", "货位", "架位"),
        _field("origin", "source", "来源", "出处", "品质"),
        _field("unit", "units", "单位"),
        _field("price", "sale price", "selling price", "价格", "售价", "单价", "销售价"),
        _field("cost", "unit cost", "purchase price", "cost price", "成本", "进价", "进货价", "采购价"),
        _CURRENCY,
        _field("tax_rate", "tax rate, %", "tax", "vat", "税率", "税率%"),
        _field("minimum", "minimum stock", "min", "最低库存", "最小库存", "下限"),
        _field("maximum", "maximum stock", "max", "最高库存", "最大库存", "上限"),
        _LEAD_DAYS,
        _field("by_serial", "serial numbers", "tracked by serial number", "trackable", "序列号管理", "按序列号"),
        _field("warranty_months", "warranty, months", "months of warranty", "warranty", "保修月数", "质保月数"),
        _RETIRED,
    ),
    ListKind.CODES: (_field("code", "barcode", "条码", "条形码", "码", needed=True), _PART),
    ListKind.FITS: (_PART, _field("model", "fits", "fits model", "适用机型", "机型", "型号", needed=True)),
    ListKind.SUBSTITUTES: (
        _PART,
        _field("other", "substitute", "stands in", "替代件", "替代", "代用件", needed=True),
        _field("note", "备注", "说明"),
    ),
    ListKind.SUPPLIER_PARTS: (
        _SUPPLIER, _PART, _THEIR_NUMBER, _FROM,
        _field("price", "unit price", "price of one", "单价", "价格"),
        _CURRENCY,
        _field("pack", "pack quantity", "pack quantity native", "packed in", "包装", "包装数", "整包数"),
        _LEAD_DAYS,
        _field("preferred", "usual", "首选", "优先"),
        _RETIRED,
    ),
    ListKind.PRICES: (
        _SUPPLIER, _PART, _THEIR_NUMBER, _FROM,
        _field("price", "unit price", "price of one", "单价", "价格", needed=True),
        _CURRENCY,
    ),
    ListKind.STOCK: (
        _PART,
        _PLACE,
        _field("shelf", "bin", "货架", "货位", "架位"),
        _field("quantity", "on hand", "stock", "in stock", "数量", "库存", "库存数量", needed=True),
        _field("unit_cost", "cost", "cost of one", "unit price", "purchase price", "成本", "单价", "进价", "单位成本"),
        _field("value", "total value", "stock value", "金额", "库存金额", "总值"),
        _CURRENCY,
        _field("serials", "serial", "serial number", "serial numbers", "sn", "序列号", "序号", many=True),
    ),
    ListKind.LEVELS: (
        _PART,
        replace(_PLACE, needed=True),
        _field("level", "quantity to carry", "should be there", "应备数量", "应带数量", "目标数量", needed=True),
    ),
}  # fmt: skip
#: What sheets and files of a kind are called.
NAMES: dict[ListKind, tuple[str, ...]] = {
    ListKind.CATEGORIES: ("categories", "part categories", "kinds of part", "配件种类", "类别", "配件类别"),
    ListKind.PLACES: ("places", "locations", "stock locations", "地点", "库位", "存放地点"),
    ListKind.SUPPLIERS: ("suppliers", "supplier", "companies", "company", "供应商"),
    ListKind.PARTS: ("parts", "part", "配件", "零件", "物料"),
    ListKind.CODES: ("codes", "barcodes", "条码"),
    ListKind.FITS: ("fits", "models", "适用机型"),
    ListKind.SUBSTITUTES: ("substitutes", "替代件", "代用件"),
    ListKind.SHELVES: ("shelves", "货架"),
    ListKind.SUPPLIER_PARTS: ("supplier parts", "供应商配件"),
    ListKind.PRICES: ("supplier prices", "prices", "prices by quantity", "供应商价格", "数量价格"),
    ListKind.STOCK: ("stock", "stock items", "inventory", "库存"),
    ListKind.LEVELS: ("levels", "quantities to carry", "应备数量"),
}
#: The first heading of a sheet that belongs to jobs: it is never taken for a list.
ONLY_READ = ("for reading only", "仅供查看")
MONEY = ("price", "cost", "unit_cost", "value")


def folded(heading: str) -> str:
    """A heading as it is compared: letters and digits only, full-width ones as others."""
    return "".join(each for each in unicodedata.normalize("NFKC", heading).casefold() if each.isalnum())


def fields_of(kind: ListKind) -> tuple[str, ...]:
    """The names of a kind's fields, in the order in which they are shown."""
    return tuple(field.key for field in FIELDS[kind])


def read_by_itself(sheet: Sheet, kind: ListKind) -> Reading:
    """Columns by their headings; a column is meant by one field only, the first heading of a field counts most. An
    amount may name its currency there: "Price (EUR)".
    """
    places: dict[str, list[int]] = {}
    for at, heading in enumerate(sheet.headings):
        plain = folded(heading)
        places.setdefault(plain, []).append(at)
        bare = folded(currencies.without(heading))
        if bare != plain:
            places.setdefault(bare, []).append(at)
    taken: set[int] = set()
    columns: list[tuple[str, tuple[int, ...]]] = []
    for field in FIELDS[kind]:
        words = dict.fromkeys(folded(each) for each in field.headings)
        found = [at for each in words for at in places.get(each, ()) if at not in taken]
        found = found if field.many else found[:1]
        taken.update(found)
        if found:
            columns.append((field.key, tuple(found)))
    return Reading(sheet, kind, tuple(columns))


def kind_of(sheet: Sheet) -> ListKind | None:
    """What a sheet lists: by its name, else by what most of its headings are; None when nothing needed is there."""
    if sheet.headings and folded(sheet.headings[0]) in [folded(each) for each in ONLY_READ]:
        return None
    name = folded(sheet.name)
    for kind, names in NAMES.items():
        if name in [folded(each) for each in names]:
            return _sold(sheet) if kind in (ListKind.PRICES, ListKind.SUPPLIER_PARTS) else kind
    readings = [read_by_itself(sheet, kind) for kind in ListKind]
    fitting = [each for each in readings if not missing(each)]
    best = max(fitting, key=lambda each: (len(each.columns), each.kind is ListKind.PARTS), default=None)
    return None if best is None else best.kind


def _sold(sheet: Sheet) -> ListKind:
    """What suppliers sell, or its prices alone: other programs call either so."""
    all_of, prices = (read_by_itself(sheet, kind) for kind in (ListKind.SUPPLIER_PARTS, ListKind.PRICES))
    return ListKind.PRICES if not missing(prices) and len(prices.columns) >= len(all_of.columns) else all_of.kind


def currencies_of(reading: Reading) -> dict[str, str]:
    """The currency that the heading of each amount's column names, by its field."""
    found: dict[str, str] = {}
    for field, places in reading.columns:
        if field in MONEY and places:
            code = currencies.named(currencies.in_heading(reading.sheet.headings[places[0]]))
            found |= {field: code} if code else {}
    return found


def missing(reading: Reading) -> tuple[str, ...]:
    """Fields without which no row can be brought in, and that no column is chosen for."""
    chosen = {key for key, places in reading.columns if places}
    needed = tuple(field.key for field in FIELDS[reading.kind] if field.needed and field.key not in chosen)
    return needed or (() if chosen else fields_of(reading.kind)[:1])
