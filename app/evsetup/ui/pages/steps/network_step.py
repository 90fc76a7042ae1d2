"""How the charger reaches its network; only what this charger lets us write is asked."""

from __future__ import annotations

import ipaddress
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, Setting, Settings, SettingValue, StaticAddress
from evsetup.domain.text import text
from evsetup.ui.models.commission import CommissionView
from evsetup.ui.models.setting_words import SETTING_WORDS, shown
from evsetup.ui.pages.steps.pane import StepPane, labelled, machine_field
from evsetup.ui.voice import Voice
from evsetup.ui.widgets.buttons import button
from evsetup.ui.widgets.choice import Choice
from evsetup.ui.widgets.words import words

_TEXT_FIELDS = (
    Setting.WIFI_SSID,
    Setting.WIFI_PASSPHRASE,
    Setting.CELLULAR_APN,
    Setting.CELLULAR_USER,
    Setting.CELLULAR_PASSWORD,
    Setting.TIME_SERVER,
    Setting.HOSTNAME,
)


class NetworkStep(StepPane):
    """An empty field leaves a setting as it is. ``networks_wanted`` asks the charger which Wi-Fi networks it hears."""

    networks_wanted = Signal()

    def __init__(self, say: Voice) -> None:
        super().__init__(
            say,
            text("ui", "How does it reach the network?"),
            text("ui", "Leave a field empty to keep what the charger has."),
        )
        self._fields: dict[Setting, QLineEdit] = {}
        self._rows: dict[Setting, QWidget] = {}
        self._nothing = words(
            say(text("ui", "This charger's network cannot be set from here. Nothing to do.")), wrap=True
        )
        self._address_box = self._make_address()
        self._flaw = words("", "small", wrap=True)
        self._flaw.setProperty("look", "problem")
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._address_box)
        self.body.addWidget(self._flaw)
        self._scan = button(say(text("ui", "Networks that it hears…")), self.networks_wanted.emit)
        for setting in _TEXT_FIELDS:
            self.body.addWidget(self._make_row(setting))
            if setting is Setting.WIFI_SSID:
                self.body.addWidget(self._scan, 0, Qt.AlignmentFlag.AlignLeft)
                self.add_progress()
        self.body.addStretch(1)

    def show_view(self, view: CommissionView) -> None:
        """Shows what can be set, what is set, and what was answered."""
        super().show_view(view)
        network = view.wizard.answers.network
        for setting, row in self._rows.items():
            row.setVisible(setting in view.writable)
            field = self._fields[setting]
            field.setPlaceholderText(self.say(shown(setting, network.get(setting, view.settings.get(setting)))))
            if not field.hasFocus() and not setting.is_secret:
                field.setText(network.text_of(setting))
        self._scan.setVisible(view.can_scan and Setting.WIFI_SSID in view.writable)
        self._address_box.setVisible(Setting.ETHERNET in view.writable)
        self._nothing.setVisible(not view.writable & {*_TEXT_FIELDS, Setting.ETHERNET})
        self._keep.button.setText(
            self.say(
                text(
                    "ui",
                    "Keep the address: {now}",
                    now=shown(Setting.ETHERNET, view.settings.get(Setting.ETHERNET)),
                )
            )
        )
        if not any(choice.button.isChecked() for choice in (self._keep, self._dhcp, self._fixed)):
            wanted = network.get(Setting.ETHERNET)
            chosen = {Dhcp: self._dhcp, StaticAddress: self._fixed}.get(type(wanted), self._keep)
            chosen.button.setChecked(True)
        self._fixed_fields.setVisible(self._fixed.button.isChecked())

    def _make_address(self) -> QWidget:
        say = self.say
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        self._keep = Choice(say(text("ui", "Keep the address")), say(text("ui", "Nothing is written.")))
        self._dhcp = Choice(say(text("ui", "From the network (DHCP)")), say(text("ui", "Right for most sites.")))
        self._fixed = Choice(say(text("ui", "Fixed address")), say(text("ui", "As the IT department gave it.")))
        group = QButtonGroup(self)
        for choice in (self._keep, self._dhcp, self._fixed):
            group.addButton(choice.button)
            choice.button.clicked.connect(self._changed)
            column.addWidget(choice)
        self._fixed_fields = QWidget()
        fields = QVBoxLayout(self._fixed_fields)
        fields.setContentsMargins(0, 0, 0, 0)
        self._address, self._gateway, self._dns = machine_field(), machine_field(), machine_field()
        labelled(fields, say(text("ui", "Address with prefix")), self._address, "192.168.1.107/24")
        labelled(fields, say(text("ui", "Gateway")), self._gateway)
        labelled(fields, say(text("ui", "Name server (DNS)")), self._dns)
        for field in (self._address, self._gateway, self._dns):
            field.textEdited.connect(self._changed)
        column.addWidget(self._fixed_fields)
        return box

    def _make_row(self, setting: Setting) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        field = QLineEdit()
        if setting.is_secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        labelled(column, self.say(SETTING_WORDS[setting]), field)
        field.textEdited.connect(self._changed)
        self._fields[setting], self._rows[setting] = field, row
        return row

    def _changed(self) -> None:
        self._fixed_fields.setVisible(self._fixed.button.isChecked())
        wanted: dict[Setting, SettingValue] = {}
        for setting, field in self._fields.items():
            if field.text():
                wanted[setting] = Secret(field.text()) if setting.is_secret else field.text()
            elif setting.is_secret and setting in self.view.wizard.answers.network:
                wanted[setting] = self.view.wizard.answers.network[setting]
        self._flaw.setText("")
        if self._dhcp.button.isChecked():
            wanted[Setting.ETHERNET] = Dhcp()
        elif self._fixed.button.isChecked():
            try:
                wanted[Setting.ETHERNET] = StaticAddress(self._address.text(), self._gateway.text(), self._dns.text())
            except ipaddress.AddressValueError:
                self._flaw.setText(self.say(text("ui", "An address looks like 192.168.1.107/24.")))
            except ValueError:
                self._flaw.setText(
                    self.say(text("ui", "Address, gateway and prefix do not fit together yet; nothing is written."))
                )
        self.answered.emit(replace(self.view.wizard.answers, network=Settings(wanted)))
