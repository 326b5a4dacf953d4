"""What the shop keeps: tables, their rules, migrations, the store."""

from app.models.base import Base, guard_versions
from app.models.bench import (
    Inspection,
    LabourLine,
    OrderNote,
    PartUse,
    Promise,
    Quotation,
    RepairCard,
    WorkTime,
)
from app.models.files import Attachment, KeptFile
from app.models.money import Bill, BillLine, Payment, PaymentShare
from app.models.orders import ClaimReceipt, OrderItem, PaperOwed, RegisterLine, RepairOrder, UnlockSecret
from app.models.people import Article, Customer, CustomerPhone, Merge, MergeMove
from app.models.shop import (
    Badge,
    Brand,
    Category,
    CategoryItem,
    DayOff,
    FaultCode,
    History,
    ModelWarning,
    NumberSeries,
    OpeningHours,
    PaperLayout,
    PriceItem,
    Reason,
    Shop,
    Staff,
)
from app.models.stock import Part, PartBalance, PartLedger, Shelf

guard_versions()

__all__ = [
    "Article",
    "Attachment",
    "Badge",
    "Base",
    "Bill",
    "BillLine",
    "Brand",
    "Category",
    "CategoryItem",
    "ClaimReceipt",
    "Customer",
    "CustomerPhone",
    "DayOff",
    "FaultCode",
    "History",
    "Inspection",
    "KeptFile",
    "LabourLine",
    "Merge",
    "MergeMove",
    "ModelWarning",
    "NumberSeries",
    "OpeningHours",
    "OrderItem",
    "OrderNote",
    "PaperLayout",
    "PaperOwed",
    "Part",
    "PartBalance",
    "PartLedger",
    "PartUse",
    "Payment",
    "PaymentShare",
    "PriceItem",
    "Promise",
    "Quotation",
    "Reason",
    "RegisterLine",
    "RepairCard",
    "RepairOrder",
    "Shelf",
    "Shop",
    "Staff",
    "UnlockSecret",
    "WorkTime",
]
