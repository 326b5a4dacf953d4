"""What the clerk hears at intake and pickup."""

from __future__ import annotations

from app.ui.words import translate


def _part_1() -> dict[str, str]:
    return {
        "article.bought_on_wrong": translate(
            "Errors", "This date can't be right: not after today, and not before {oldest}."
        ),
        "article.category_missing": translate("Errors", "Please choose the category."),
        "article.still_here": translate(
            "Errors", "This article is still here: {number}. Open its card, or choose a new article."
        ),
        "article.not_theirs": translate(
            "Errors", "This article belongs to another customer. Choose one of this customer's, or enter a new one."
        ),
        "bill.discount_negative": translate("Errors", "A discount can't be less than zero."),
        "bill.discount_too_high": translate("Errors", "The discount is more than the price."),
        "code.unknown": translate("Errors", "Nothing carries the code {code}. Please scan again."),
        "correct.why_missing": translate("Errors", "Please say why it is corrected."),
        "customer.email_wrong": translate("Errors", "This is no e-mail address. Leave it empty if there is none."),
        "customer.name_missing": translate("Errors", "Please type the customer's name."),
        "customer.phone_missing": translate("Errors", "Please type a phone number where the customer can be reached."),
        "customer.phone_wrong": translate("Errors", "“{phone}” is no phone number."),
        "intake.fault_missing": translate("Errors", "Please write down what is wrong, in the customer's words."),
        "intake.nothing": translate("Errors", "There is nothing to take in yet. Fill in the customer and the article."),
        "intake.one_customer": translate("Errors", "Articles taken in together must belong to one customer."),
        "intake.technician_unknown": translate(
            "Errors", "This technician does not work here any more. Choose another one."
        ),
        "intake.too_many": translate("Errors", "Too many articles at once ({most} at most). Save these first."),
        "promise.told_already": translate("Errors", "The customer knows of this promise already."),
        "promise.in_past": translate("Errors", "The promised time is already past."),
        "promise.missing": translate("Errors", "Please fill in when it will be ready."),
        "promise.shop_closed": translate("Errors", "The shop is closed then."),
        "promise.too_far": translate("Errors", "The promised time is too far away."),
        "hours.never_open": translate(
            "Errors", "The shop has no opening hours, so no time can be promised. Set them under Settings."
        ),
        "service.note_missing": translate("Errors", "Please note why the kind of service was changed."),
        "payment.more_than_owed": translate("Errors", "This is more than is owed ({owed})."),
    }


def _part_2() -> dict[str, str]:
    return {
        "payment.not_positive": translate("Errors", "The amount must be more than zero."),
        "payment.tendered_not_cash": translate("Errors", "Money given only counts for cash."),
        "payment.tendered_too_little": translate("Errors", "Less was given than {amount}."),
        "pickup.accessory_unexplained": translate("Errors", "Tick “{name}”, or say why it does not go back."),
        "pickup.already_out": translate("Errors", "{number} was already handed out on {at} by {who}."),
        "pickup.collector_id_missing": translate("Errors", "Please note which ID was shown."),
        "pickup.collector_name_missing": translate("Errors", "Please type the name of who collects."),
        "pickup.discount_reason_missing": translate("Errors", "Please give a reason for the discount."),
        "pickup.not_for_pickup": translate(
            "Errors", "This is the number of a {kind}. At pickup, scan the claim receipt."
        ),
        "pickup.not_ready": translate("Errors", "{number} is not ready yet: {state}."),
        "pickup.number_unknown": translate("Errors", "There is no order {number}. Please scan again."),
        "pickup.order_void": translate("Errors", "{number} was voided as a typing error."),
        "pickup.owed_by_manager": translate("Errors", "Only the service manager may hand out goods with money owed."),
        "pickup.owed_how_unknown": translate("Errors", "Choose how the rest is owed: on account, or by the manager."),
        "pickup.owed_reason_missing": translate("Errors", "Please give the reason why something stays owed."),
        "pickup.paid_too_much": translate("Errors", "More was taken than is due ({due})."),
        "pickup.receipt_scan_replacement": translate(
            "Errors",
            "A receipt of this order was declared lost. Scan the replacement: the claim number alone will not do.",
        ),
        "pickup.receipt_missing": translate("Errors", "Scan the receipt or type the number on it; F6 if it is lost."),
        "pickup.receipt_of_other": translate("Errors", "This claim receipt belongs to another order ({number})."),
        "pickup.receipt_unknown": translate("Errors", "There is no such claim receipt ({number})."),
        "pickup.receipt_void": translate("Errors", "This claim receipt is void. Ask for the newer one."),
        "pickup.receipt_lost": translate("Errors", "This claim receipt was declared lost. It is refused."),
        "pickup.refund_means_missing": translate("Errors", "Choose how {refund} is given back."),
        "pickup.still_owed": translate("Errors", "{owed} is still to be paid. Take it, or choose how it stays owed."),
        "pickup.warranty_days_wrong": translate("Errors", "The repair warranty must be 0 to {most} days."),
        "receipt.declared_by_missing": translate("Errors", "Please type who declares the receipt lost."),
        "receipt.none_valid": translate("Errors", "This order has no valid claim receipt."),
    }


def _part_3() -> dict[str, str]:
    return {
        "serial.imei_check_digit": translate(
            "Errors", "This IMEI has a wrong check digit. Please compare it with the article."
        ),
        "serial.imei_length": translate("Errors", "An IMEI has 15 digits. Please compare it with the article."),
        "serial.odd_signs": translate(
            "Errors", "This serial number has unusual signs. Please compare it with the article."
        ),
        "unlock.key_missing": translate(
            "Errors", "The key for unlock codes is missing ({file}). Put it back from a backup."
        ),
        "unlock.none": translate("Errors", "No unlock code was noted."),
        "unlock.unreadable": translate("Errors", "The unlock code can't be read: it was kept with another key."),
    }


TABLES = (_part_1, _part_2, _part_3)  # each: key → sentence with {placeholders}, in the reader's language
