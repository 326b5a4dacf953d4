"""The lists a shop decides itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.errors import FieldErrors, ShopError
from app.workflow import Store, history, intake, lists, shop
from app.workflow.rows.kinds import Proof, Role, Service
from app.workflow.rows.shop import Who
from tests.conftest import intake_input


def test_a_brand_gets_an_agreement(founded_store: Store, who: Who) -> None:
    brands = {name: key for key, name, _ in shop.lists(founded_store).brands}
    article = replace(intake_input().article, bought_on=date(2026, 6, 1), proof=Proof.INVOICE)
    assert intake.propose_service(founded_store, article).service is Service.PAID
    lists.save_brand(founded_store, who, "Apple", True, brand_id=brands["Apple"])
    assert intake.propose_service(founded_store, article).service is Service.WARRANTY
    with founded_store.reading() as session:
        (line,) = history.of_subject(session, "brand", brands["Apple"])
    assert (line.what, line.old, line.new) == ("list.changed.agreement", "False", "True")


def test_a_fault_code_is_added_changed_and_retired(founded_store: Store, who: Who) -> None:
    technician = replace(who, roles=frozenset({Role.TECHNICIAN}))
    after = lists.save_fault_code(founded_store, technician, "X01", "Fan loud", "")
    (added,) = [each for each in after.fault_codes if each.code == "X01"]
    assert (added.en, added.zh) == ("Fan loud", "Fan loud")
    with pytest.raises(ShopError, match=r"list\.taken"):
        lists.save_fault_code(founded_store, technician, "X01", "again", "")
    after = lists.save_fault_code(founded_store, technician, "X01", "Fan loud", "风扇噪音", fault_code_id=added.id)
    assert next(each.zh for each in after.fault_codes if each.code == "X01") == "风扇噪音"
    after = lists.save_fault_code(
        founded_store, technician, "X01", "Fan loud", "风扇噪音", fault_code_id=added.id, retired=True
    )
    assert "X01" not in {each.code for each in after.fault_codes}


def test_a_price_and_a_category(founded_store: Store, who: Who) -> None:
    after = lists.save_category(founded_store, who, "Drone", "无人机", warranty_months=6)
    drone = next(each for each in after.categories if each.en == "Drone")
    assert drone.warranty_months == 6
    assert drone.conditions  # those offered for every category
    price = Decimal("45.5")
    after = lists.save_price_item(founded_store, who, "Rotor replaced", "更换桨叶", price, category_id=drone.id)
    item = next(each for each in after.prices if each.en == "Rotor replaced")
    assert (item.price, item.category_id) == (Decimal("45.50"), drone.id)
    lists.save_price_item(founded_store, who, "Rotor replaced", "", Decimal(50))  # for every category: another line
    with pytest.raises(ShopError, match=r"list\.taken"):
        lists.save_price_item(founded_store, who, "Rotor replaced", "", Decimal(1))


def test_refusals(founded_store: Store, who: Who) -> None:
    with pytest.raises(FieldErrors) as caught:
        lists.save_price_item(founded_store, who, "", " ", Decimal(-1), minutes=-1)
    assert [each.field for each in caught.value.errors] == ["en", "price", "minutes"]
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        lists.save_brand(founded_store, replace(who, roles=frozenset({Role.CLERK})), "x", False)
