"""The closed lists of the shop: states, outcomes, kinds of service, means of payment … as the database keeps them."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class NumberKind(IntEnum):
    """First digit of each 12-digit number."""

    SHELF = 0
    ORDER = 1
    CLAIM_RECEIPT = 2
    PART = 3
    VOUCHER = 4
    LOANER = 5
    FACTORY_RETURN = 6
    COMPLAINT = 7
    BADGE = 8
    COMMAND = 9  # on the printed quick card: does what a key does


class Role(StrEnum):
    CLERK = "clerk"
    TECHNICIAN = "technician"
    CASHIER = "cashier"
    MANAGER = "manager"


class State(StrEnum):
    RECEIVED = "received"
    DIAGNOSING = "diagnosing"
    QUOTED = "quoted"
    AWAITING_PARTS = "awaiting_parts"
    IN_REPAIR = "in_repair"
    SENT_OUT = "sent_out"
    TO_INSPECT = "to_inspect"
    READY = "ready"
    HANDED_OUT = "handed_out"
    VOID = "void"


OPEN_STATES = tuple(s for s in State if s not in (State.HANDED_OUT, State.VOID))


class Outcome(StrEnum):
    REPAIRED = "repaired"
    NO_FAULT_FOUND = "no_fault_found"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    UNREPAIRABLE = "unrepairable"
    EXCHANGED = "exchanged"


UNREPAIRED = (Outcome.NO_FAULT_FOUND, Outcome.DECLINED, Outcome.WITHDRAWN, Outcome.UNREPAIRABLE)


class Service(StrEnum):
    PAID = "paid"
    CONTRACT = "contract"
    WARRANTY = "warranty"


class ServiceReason(StrEnum):
    """Why a kind of service is proposed; ui and papers have the words."""

    AGREEMENT = "agreement"  # brand with agreement, within its warranty
    SOLD_HERE = "sold_here"  # we sold it, within warranty
    REPAIRED_HERE = "repaired_here"  # within our repair warranty
    NO_AGREEMENT = "no_agreement"  # paid; the maker's warranty may still run
    EXPIRED = "expired"  # paid; warranty is over
    NO_DATE = "no_date"  # paid; no purchase date or proof
    CHOSEN = "chosen"  # changed by hand, with a note


class Means(StrEnum):
    CASH = "cash"
    CARD = "card"
    TRANSFER = "transfer"
    WECHAT = "wechat"
    ALIPAY = "alipay"


class PaymentKind(StrEnum):
    DEPOSIT = "deposit"
    PAYMENT = "payment"
    REFUND = "refund"
    ACCOUNT = "account"


class Proof(StrEnum):
    NONE = "none"
    INVOICE = "invoice"
    CARD = "card"
    OTHER = "other"


class YesNo(StrEnum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Repeat(StrEnum):
    NO = "no"
    POSSIBLE = "possible"
    CONFIRMED = "confirmed"
    DENIED = "denied"


class ReceiptState(StrEnum):
    VALID = "valid"
    VOID = "void"
    LOST = "lost"


class Origin(StrEnum):
    ORIGINAL = "original"
    CERTIFIED = "certified"
    OTHER = "other"


class UseState(StrEnum):
    RESERVED = "reserved"
    USED = "used"
    PUT_BACK = "put_back"


class LedgerKind(StrEnum):
    GOODS_IN = "goods_in"
    CORRECTION = "correction"
    FOUND = "found"
    RESERVED = "reserved"
    RELEASED = "released"
    USED = "used"
    PUT_BACK = "put_back"
    COUNTED = "counted"  # the difference of a count, and what undoes it
    MOVED = "moved"  # between two places: a line for each
    SCRAPPED = "scrapped"
    SENT_BACK = "sent_back"  # to the supplier
    RECYCLED = "recycled"  # an old part, to be used again
    OPENING = "opening"  # brought in from a list


class LedgerSource(StrEnum):
    """What brought a ledger line; its id is in the table of that name."""

    USE = "part_use"
    GOODS_IN = "goods_in_line"
    COUNT = "stock_count_line"
    RETURN = "supplier_return_line"
    OLD_PART = "old_part"
    IMPORT = "import_run"


class PlaceKind(StrEnum):
    """Where stock can be."""

    STORE = "store"
    QUARANTINE = "quarantine"
    CASE = "case"  # a technician's
    VAN = "van"


class SerialState(StrEnum):
    """What became of one piece that is tracked by its serial number."""

    HERE = "here"
    RESERVED = "reserved"
    USED = "used"
    GONE = "gone"  # scrapped, sent back to the supplier, written off


class WantState(StrEnum):
    """A part that a job waits for."""

    OPEN = "open"
    ORDERED = "ordered"
    ARRIVED = "arrived"  # kept for the job on its card
    CLOSED = "closed"


class OldFate(StrEnum):
    """What became of an old part that was taken out (DOMAIN.md §5)."""

    KEPT = "kept"  # nothing is decided yet
    CUSTOMER = "customer"  # given back
    CREDIT = "credit"  # kept for the maker, who credits it
    SCRAPPED = "scrapped"
    RECYCLED = "recycled"  # in stock again, as used


class Answer(StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REPLACED = "replaced"


class How(StrEnum):
    """By which way the customer was told, or answered."""

    COUNTER = "counter"
    PHONE = "phone"
    MESSAGE = "message"
    WECHAT = "wechat"
    EMAIL = "email"
    LETTER = "letter"  # a printed notice to collect


class DelayReason(StrEnum):
    """DOMAIN.md §4: goods that miss the promised time."""

    OURS = "ours"
    PART = "part"
    CUSTOMER = "customer"
    FORCE_MAJEURE = "force_majeure"
    DISCONTINUED = "discontinued"


class SecondPerson(StrEnum):
    """Who passes a repair (DOMAIN.md §4): also who repaired it, with a reason; anybody else; a manager only."""

    OWN = "own"
    OTHER = "other"
    MANAGER = "manager"


class TagForm(StrEnum):
    """What the repair tag is printed on; the size is the label's in the printer."""

    LABEL = "label"  # tied or stuck on: all there is to say
    HANG = "hang"  # folded over a string: two sides, the second one the other way up
    STICKER = "sticker"  # a small one: number, code, shelf


class ReasonKind(StrEnum):
    """Where a reason is asked for; the shop keeps a list of ready ones for each."""

    WITHDRAW = "withdraw"
    GIVE_BACK = "give_back"
    VOID = "void"
    EXCHANGE = "exchange"
    REFUSE_INSPECTION = "refuse_inspection"
    OWN_INSPECTION = "own_inspection"
    REOPEN = "reopen"
    PROMISE = "promise"
    CORRECTION = "correction"
    DISCOUNT = "discount"
    OWED = "owed"
    NOT_RETURNED = "not_returned"
    STOCK = "stock"
    PUT_BACK = "put_back"
    NEW_FAULT = "new_fault"
    SERVICE = "service"


class Document(StrEnum):
    CLAIM_RECEIPT = "claim_receipt"
    REPAIR_TAG = "repair_tag"
    REPAIR_CARD = "repair_card"
    PICKUP_RECEIPT = "pickup_receipt"
    REPAIR_REPORT = "repair_report"
    LOST_DECLARATION = "lost_declaration"
    COLLECT_NOTICE = "collect_notice"
    GOODS_REGISTER = "goods_register"
    QUICK_CARD = "quick_card"
    TEST_PAGE = "test_page"
    BADGE = "badge"
    TAG_STICKER = "tag_sticker"  # the repair tag as a small sticker …
    TAG_FRONT = "tag_front"  # … and as a hang tag: its two sides; only for their layouts
    TAG_BACK = "tag_back"
    PART_LABEL = "part_label"
    SHELF_LABEL = "shelf_label"
    ACCESSORY_LABEL = "accessory_label"  # on the bag of each accessory of an order
    OLD_PART_LABEL = "old_part_label"  # on the bag of what was taken out
    ISSUE_SLIP = "issue_slip"  # signed by the technician who takes the parts
    COUNT_SHEET = "count_sheet"  # to count by
    COUNT_RESULT = "count_result"  # what came of it
    PURCHASE_ORDER = "purchase_order"
    GOODS_IN_LIST = "goods_in_list"
    SUPPLIER_RETURN = "supplier_return"  # lies in the parcel that goes back
    RESTOCK_LIST = "restock_list"  # what a case or van gets from the store room


#: Documents that are one half of a label which is folded across its middle.
FOLDED_SIDES = (Document.TAG_FRONT, Document.TAG_BACK)
