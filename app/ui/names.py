"""The words for every value of the closed lists: states, outcomes, means, reasons …"""

from __future__ import annotations

from app.ui.words import translate
from app.workflow.rows.kinds import (
    Answer,
    DelayReason,
    Document,
    How,
    LedgerKind,
    Means,
    NumberKind,
    Origin,
    Outcome,
    PaymentKind,
    Proof,
    ReasonKind,
    ReceiptState,
    Repeat,
    Role,
    SecondPerson,
    Service,
    ServiceReason,
    State,
    TagForm,
    UseState,
    YesNo,
)


def state_name(state: State) -> str:
    """The word on the state badge."""
    return {
        State.RECEIVED: translate("State", "Received"),
        State.DIAGNOSING: translate("State", "Diagnosing"),
        State.QUOTED: translate("State", "Quoted"),
        State.AWAITING_PARTS: translate("State", "Awaiting parts"),
        State.IN_REPAIR: translate("State", "In repair"),
        State.SENT_OUT: translate("State", "Sent out"),
        State.TO_INSPECT: translate("State", "To inspect"),
        State.READY: translate("State", "Ready"),
        State.HANDED_OUT: translate("State", "Handed out"),
        State.VOID: translate("State", "Void"),
    }[state]


STATE_SIGNS = {
    State.RECEIVED: "○",
    State.DIAGNOSING: "◔",
    State.QUOTED: "?",
    State.AWAITING_PARTS: "…",
    State.IN_REPAIR: "◑",
    State.SENT_OUT: "→",
    State.TO_INSPECT: "◕",
    State.READY: "●",
    State.HANDED_OUT: "✓",
    State.VOID: "×",
}
STATE_TONES = {
    State.RECEIVED: "info",
    State.DIAGNOSING: "info",
    State.QUOTED: "warn",
    State.AWAITING_PARTS: "warn",
    State.IN_REPAIR: "accent",
    State.SENT_OUT: "warn",
    State.TO_INSPECT: "accent",
    State.READY: "good",
    State.HANDED_OUT: "quiet",
    State.VOID: "quiet",
}


def outcome_name(outcome: Outcome) -> str:
    return {
        Outcome.REPAIRED: translate("Outcome", "Repaired"),
        Outcome.NO_FAULT_FOUND: translate("Outcome", "No fault found"),
        Outcome.DECLINED: translate("Outcome", "Quotation declined"),
        Outcome.WITHDRAWN: translate("Outcome", "Withdrawn by the customer"),
        Outcome.UNREPAIRABLE: translate("Outcome", "Unrepairable"),
        Outcome.EXCHANGED: translate("Outcome", "Exchanged"),
    }[outcome]


def service_name(service: Service) -> str:
    return {
        Service.PAID: translate("Service", "Paid"),
        Service.CONTRACT: translate("Service", "Contract"),
        Service.WARRANTY: translate("Service", "Warranty"),
    }[service]


def service_reason_name(reason: ServiceReason) -> str:
    """Why a kind of service is proposed, in short words without figures."""
    return {
        ServiceReason.AGREEMENT: translate("ServiceReason", "We have an agreement with the maker"),
        ServiceReason.SOLD_HERE: translate("ServiceReason", "Sold by us, within the warranty"),
        ServiceReason.REPAIRED_HERE: translate("ServiceReason", "Within our repair warranty"),
        ServiceReason.NO_AGREEMENT: translate("ServiceReason", "No agreement with the maker"),
        ServiceReason.EXPIRED: translate("ServiceReason", "The warranty has run out"),
        ServiceReason.NO_DATE: translate("ServiceReason", "No purchase date or proof"),
        ServiceReason.CHOSEN: translate("ServiceReason", "Chosen by hand"),
    }[reason]


def means_name(means: Means) -> str:
    return {
        Means.CASH: translate("Means", "Cash"),
        Means.CARD: translate("Means", "Card"),
        Means.TRANSFER: translate("Means", "Transfer"),
        Means.WECHAT: translate("Means", "WeChat Pay"),
        Means.ALIPAY: translate("Means", "Alipay"),
    }[means]


def payment_kind_name(kind: PaymentKind) -> str:
    return {
        PaymentKind.DEPOSIT: translate("PaymentKind", "Deposit"),
        PaymentKind.PAYMENT: translate("PaymentKind", "Payment"),
        PaymentKind.REFUND: translate("PaymentKind", "Refund"),
        PaymentKind.ACCOUNT: translate("PaymentKind", "Payment on account"),
    }[kind]


def proof_name(proof: Proof) -> str:
    return {
        Proof.NONE: translate("Proof", "None"),
        Proof.INVOICE: translate("Proof", "Invoice"),
        Proof.CARD: translate("Proof", "Warranty card"),
        Proof.OTHER: translate("Proof", "Other proof"),
    }[proof]


def yes_no_name(answer: YesNo) -> str:
    return {
        YesNo.YES: translate("YesNo", "Yes"),
        YesNo.NO: translate("YesNo", "No"),
        YesNo.UNKNOWN: translate("YesNo", "Not known"),
    }[answer]


def repeat_name(repeat: Repeat) -> str:
    return {
        Repeat.NO: translate("Repeat", "No repeat"),
        Repeat.POSSIBLE: translate("Repeat", "Possible repeat"),
        Repeat.CONFIRMED: translate("Repeat", "Repeat repair"),
        Repeat.DENIED: translate("Repeat", "A new fault"),
    }[repeat]


def receipt_state_name(state: ReceiptState) -> str:
    return {
        ReceiptState.VALID: translate("ReceiptState", "Valid"),
        ReceiptState.VOID: translate("ReceiptState", "Void"),
        ReceiptState.LOST: translate("ReceiptState", "Reported lost"),
    }[state]


def origin_name(origin: Origin) -> str:
    return {
        Origin.ORIGINAL: translate("Origin", "Original"),
        Origin.CERTIFIED: translate("Origin", "Certified"),
        Origin.OTHER: translate("Origin", "Other"),
    }[origin]


def use_state_name(state: UseState) -> str:
    return {
        UseState.RESERVED: translate("UseState", "Reserved"),
        UseState.USED: translate("UseState", "Used"),
        UseState.PUT_BACK: translate("UseState", "Put back"),
    }[state]


def ledger_kind_name(kind: LedgerKind) -> str:
    return {
        LedgerKind.GOODS_IN: translate("LedgerKind", "Goods in"),
        LedgerKind.CORRECTION: translate("LedgerKind", "Correction"),
        LedgerKind.FOUND: translate("LedgerKind", "Found"),
        LedgerKind.RESERVED: translate("LedgerKind", "Reserved"),
        LedgerKind.RELEASED: translate("LedgerKind", "Released"),
        LedgerKind.USED: translate("LedgerKind", "Used"),
        LedgerKind.PUT_BACK: translate("LedgerKind", "Put back"),
        LedgerKind.COUNTED: translate("LedgerKind", "Count difference"),
        LedgerKind.MOVED: translate("LedgerKind", "Moved"),
        LedgerKind.SCRAPPED: translate("LedgerKind", "Scrapped"),
        LedgerKind.SENT_BACK: translate("LedgerKind", "Sent back to supplier"),
        LedgerKind.RECYCLED: translate("LedgerKind", "Old part, used again"),
        LedgerKind.OPENING: translate("LedgerKind", "Brought in from a list"),
    }[kind]


def answer_name(answer: Answer) -> str:
    """The customer's answer to a quotation."""
    return {
        Answer.OPEN: translate("Answer", "Not answered yet"),
        Answer.ACCEPTED: translate("Answer", "Accepted"),
        Answer.DECLINED: translate("Answer", "Declined"),
        Answer.REPLACED: translate("Answer", "Replaced by a newer one"),
    }[answer]


def how_name(how: How) -> str:
    """By which way the customer was told, or answered."""
    return {
        How.COUNTER: translate("How", "At the counter"),
        How.PHONE: translate("How", "By phone"),
        How.MESSAGE: translate("How", "By text message"),
        How.WECHAT: translate("How", "By WeChat"),
        How.EMAIL: translate("How", "By e-mail"),
        How.LETTER: translate("How", "By letter"),
    }[how]


def delay_reason_name(reason: DelayReason) -> str:
    return {
        DelayReason.OURS: translate("DelayReason", "On our side"),
        DelayReason.PART: translate("DelayReason", "Waiting for a part"),
        DelayReason.CUSTOMER: translate("DelayReason", "On the customer's side"),
        DelayReason.FORCE_MAJEURE: translate("DelayReason", "Force majeure"),
        DelayReason.DISCONTINUED: translate("DelayReason", "Model discontinued"),
    }[reason]


def reason_kind_name(kind: ReasonKind) -> str:
    """Where a reason of this kind is asked for."""
    return {
        ReasonKind.WITHDRAW: translate("ReasonKind", "Withdrawn by the customer"),
        ReasonKind.GIVE_BACK: translate("ReasonKind", "Given back unrepaired"),
        ReasonKind.VOID: translate("ReasonKind", "Order voided"),
        ReasonKind.EXCHANGE: translate("ReasonKind", "Exchanged"),
        ReasonKind.REFUSE_INSPECTION: translate("ReasonKind", "Inspection refused"),
        ReasonKind.OWN_INSPECTION: translate("ReasonKind", "Own work inspected"),
        ReasonKind.REOPEN: translate("ReasonKind", "Ready, but back to repair"),
        ReasonKind.PROMISE: translate("ReasonKind", "New promise"),
        ReasonKind.CORRECTION: translate("ReasonKind", "Intake corrected"),
        ReasonKind.DISCOUNT: translate("ReasonKind", "Discount"),
        ReasonKind.OWED: translate("ReasonKind", "Money stays owed"),
        ReasonKind.NOT_RETURNED: translate("ReasonKind", "Accessory not given back"),
        ReasonKind.STOCK: translate("ReasonKind", "Count of a part corrected"),
        ReasonKind.PUT_BACK: translate("ReasonKind", "Used part put back"),
        ReasonKind.NEW_FAULT: translate("ReasonKind", "A new fault, no repeat"),
        ReasonKind.SERVICE: translate("ReasonKind", "Kind of service changed"),
    }[kind]


def second_person_name(rule: SecondPerson) -> str:
    """Who passes a repair."""
    return {
        SecondPerson.OTHER: translate("Settings", "anybody who did not repair it"),
        SecondPerson.MANAGER: translate("Settings", "a manager who did not repair it"),
        SecondPerson.OWN: translate("Settings", "also who repaired it, with a reason"),
    }[rule]


def tag_form_name(form: TagForm) -> str:
    """What the repair tag is printed on."""
    return {
        TagForm.LABEL: translate("Settings", "a label with all there is to say"),
        TagForm.HANG: translate("Settings", "a hang tag, folded: two sides"),
        TagForm.STICKER: translate("Settings", "a small sticker: number, code, shelf"),
    }[form]


def role_name(role: Role) -> str:
    return {
        Role.CLERK: translate("Role", "Clerk"),
        Role.TECHNICIAN: translate("Role", "Technician"),
        Role.CASHIER: translate("Role", "Cashier"),
        Role.MANAGER: translate("Role", "Service manager"),
    }[role]


def document_name(document: Document) -> str:
    return {
        Document.CLAIM_RECEIPT: translate("Document", "Claim receipt"),
        Document.REPAIR_TAG: translate("Document", "Repair tag"),
        Document.REPAIR_CARD: translate("Document", "Repair card"),
        Document.PICKUP_RECEIPT: translate("Document", "Pickup receipt"),
        Document.REPAIR_REPORT: translate("Document", "Repair report"),
        Document.LOST_DECLARATION: translate("Document", "Lost-receipt declaration"),
        Document.COLLECT_NOTICE: translate("Document", "Notice to collect"),
        Document.GOODS_REGISTER: translate("Document", "Goods register"),
        Document.QUICK_CARD: translate("Document", "Quick card"),
        Document.TEST_PAGE: translate("Document", "Test page"),
        Document.BADGE: translate("Document", "Badge"),
        Document.TAG_STICKER: translate("Document", "Repair tag, sticker"),
        Document.TAG_FRONT: translate("Document", "Hang tag, front"),
        Document.TAG_BACK: translate("Document", "Hang tag, back"),
        Document.PART_LABEL: translate("Document", "Part label"),
        Document.SHELF_LABEL: translate("Document", "Shelf label"),
        Document.ACCESSORY_LABEL: translate("Document", "Accessory bag label"),
        Document.OLD_PART_LABEL: translate("Document", "Old-part bag label"),
        Document.ISSUE_SLIP: translate("Document", "Issue slip"),
        Document.COUNT_SHEET: translate("Document", "Count sheet"),
        Document.COUNT_RESULT: translate("Document", "Result of a count"),
        Document.PURCHASE_ORDER: translate("Document", "Purchase order"),
        Document.GOODS_IN_LIST: translate("Document", "Goods-in list"),
        Document.SUPPLIER_RETURN: translate("Document", "Supplier return slip"),
        Document.RESTOCK_LIST: translate("Document", "Restock list"),
    }[document]


def number_kind_name(kind: NumberKind) -> str:
    """What a scanned 12-digit number belongs to."""
    return {
        NumberKind.SHELF: translate("NumberKind", "shelf"),
        NumberKind.ORDER: translate("NumberKind", "repair tag"),
        NumberKind.CLAIM_RECEIPT: translate("NumberKind", "claim receipt"),
        NumberKind.PART: translate("NumberKind", "part"),
        NumberKind.VOUCHER: translate("NumberKind", "service voucher"),
        NumberKind.LOANER: translate("NumberKind", "loaner"),
        NumberKind.FACTORY_RETURN: translate("NumberKind", "factory return"),
        NumberKind.COMPLAINT: translate("NumberKind", "complaint"),
        NumberKind.BADGE: translate("NumberKind", "badge"),
        NumberKind.COMMAND: translate("NumberKind", "command"),
    }[kind]
