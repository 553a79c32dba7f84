// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/settings_dialog.h"

#include "model/japanese/era.h"
#include "model/registers/all.h"
#include "model/rules/assets.h"
#include "model/rules/breaches.h"
#include "model/rules/numbering.h"
#include "model/store/attachments.h"
#include "ui/backup/backup_places.h"
#include "ui/dialogs/choose_folder.h"
#include "ui/guarded.h"
#include "ui/registers/choice_editors.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace mamori {

namespace {

constexpr int otherwiseMinutes = 10;

QString schemeSetting(const Register &reg)
{
    return QStringLiteral("number_scheme.") + QLatin1String(reg.table);
}

QFormLayout *formOn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(16, 14, 16, 14);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// A note below an input. As tall as its text: a form would give it room that it does not need.
void addNote(QFormLayout *form, QLabel *note)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    note->setSizePolicy(policy);
    form->addRow(QString(), note);
}

void addRow(QFormLayout *form, const QString &label, QWidget *input)
{
    input->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form->addRow(label, input);
}

QScrollArea *scrolled(QWidget *page, const QString &name)
{
    auto *scroll = new QScrollArea;
    setStyleRole(page, "plain");
    setStyleRole(scroll, "plain");
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(name);
    return scroll;
}

} // namespace

SettingsDialog::SettingsDialog(Workspace *workspace, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_failure(errorText(this))
{
    setWindowTitle(tr("Settings"));
    const int em = fontMetrics().height();
    resize(em * 42, em * 34);
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("Settings"));
    tabs->setDocumentMode(true);
    if (m_workspace)
        guarded(this,
                [this, tabs] { tabs->addTab(scrolled(makeSectionPage(), tr("Section")), tr("Section")); });
    tabs->addTab(scrolled(makeComputerPage(), tr("This computer")), tr("This computer"));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    setStyleRole(save, "primary");
    save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_failure);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *SettingsDialog::makeSectionPage()
{
    const Records &records = m_workspace->records();
    auto *page = new QWidget;
    QFormLayout *form = formOn(page);
    m_section = new QLineEdit(records.setting(QStringLiteral("section_name")), page);
    addRow(form, tr("&Section"), m_section);
    addNote(form, sourceLabel(QStringLiteral("section_name"), page));
    m_manager = new QLineEdit(records.setting(QStringLiteral("section_manager")), page);
    addRow(form, tr("Section security &manager"), m_manager);
    addNote(form, sourceLabel(QStringLiteral("section_manager"), page));
    m_operators = new QPlainTextEdit(records.setting(QStringLiteral("operator_names")), page);
    m_operators->setTabChangesFocus(true);
    m_operators->setFixedHeight(m_operators->fontMetrics().lineSpacing() * 4 + 18);
    m_operators->setPlaceholderText(tr("One name per line"));
    addRow(form, tr("Who &works with it"), m_operators);
    addNote(form, sourceLabel(QStringLiteral("operator_names"), page));
    m_hours = new QLineEdit(
        records.setting(QLatin1String(officeHoursSetting), QLatin1String(usualOfficeHours)), page);
    addRow(form, tr("Office &hours"), m_hours);
    addNote(
        form,
        quietText(
            tr("Outside them, and on Saturdays and Sundays, a breach shows the numbers for the night first."),
            page));
    addNote(form, sourceLabel(QLatin1String(officeHoursSetting), page));
    m_lockMinutes = new QSpinBox(page);
    m_lockMinutes->setRange(0, 240);
    m_lockMinutes->setSpecialValueText(tr("Never by itself"));
    m_lockMinutes->setSuffix(tr(" minutes"));
    bool isNumber = false;
    const int minutes = records.setting(QStringLiteral("lock_minutes")).toInt(&isNumber);
    m_lockMinutes->setValue(isNumber ? minutes : otherwiseMinutes);
    addRow(form, tr("&Lock after idle"), m_lockMinutes);
    addNote(form, sourceLabel(QStringLiteral("lock_minutes"), page));
    m_attachmentLimit = new QSpinBox(page);
    m_attachmentLimit->setRange(1, greatestAttachmentLimit);
    m_attachmentLimit->setSuffix(QStringLiteral(" MB"));
    m_attachmentLimit->setValue(int(attachmentLimit(records) / (1024 * 1024)));
    addRow(form, tr("Largest &attachment"), m_attachmentLimit);
    addNote(form, sourceLabel(QLatin1String(attachmentLimitSetting), page));
    form->addRow(heading(tr("Numbers"), page));
    form->addRow(quietText(
        tr("Example: J-{year}-{n:4} becomes J-2026-0001. {year} is the fiscal year, {era} the same in the "
           "Japanese era, {n:4} the running number with at least four digits."),
        page));
    for (const Register *reg : allRegisters()) {
        if (!numberScheme(records, *reg).isEmpty())
            addScheme(form, *reg);
    }
    return page;
}

void SettingsDialog::addScheme(QFormLayout *form, const Register &reg)
{
    auto *page = form->parentWidget();
    const SchemeRow row {&reg, new QLineEdit(numberScheme(m_workspace->records(), reg), page),
                         quietText({}, page)};
    m_schemes << row;
    addRow(form, titleOf(reg), row.scheme);
    addNote(form, row.next);
    addNote(form, sourceLabel(schemeSetting(reg), page));
    connect(row.scheme, &QLineEdit::textChanged, this, [this, row] { showNext(row); });
    showNext(row);
}

void SettingsDialog::showNext(const SchemeRow &row) const
{
    const QString scheme = row.scheme->text().trimmed();
    setText(row.next,
            scheme.isEmpty()
                ? tr("Numbers are typed by hand.")
                : tr("The first one: %1").arg(nextNumber(scheme, {}, m_workspace->clock().today())));
}

/// Who set it and when; hidden as long as nobody did.
QLabel *SettingsDialog::sourceLabel(const QString &setting, QWidget *parent) const
{
    const auto source = m_workspace->records().settingEntry(setting);
    QLabel *label = quietText({}, parent);
    label->setWordWrap(false); // a form gives text that wraps more height than it takes
    label->setHidden(!source);
    if (source)
        setText(label,
                source->setBy.isEmpty()
                    ? tr("Set on %1").arg(momentText(source->setAt))
                    : tr("Set by %1 on %2").arg(source->setBy, momentText(source->setAt)));
    return label;
}

QWidget *SettingsDialog::makeComputerPage()
{
    const Appearance appearance = readAppearance(m_settings);
    auto *page = new QWidget;
    QFormLayout *form = formOn(page);
    m_look = makeQuietCombo(page);
    m_look->addItem(tr("As the desktop"), int(Appearance::Choice::System));
    m_look->addItem(tr("Light"), int(Appearance::Choice::Light));
    m_look->addItem(tr("Dark"), int(Appearance::Choice::Dark));
    m_look->setCurrentIndex(m_look->findData(int(appearance.look)));
    addRow(form, tr("L&ook"), m_look);
    m_font = new QSpinBox(page);
    m_font->setRange(100, 200);
    m_font->setSingleStep(10);
    m_font->setSuffix(QStringLiteral(" %"));
    m_font->setValue(appearance.fontPercent);
    addRow(form, tr("&Text size"), m_font);
    m_language = makeQuietCombo(page);
    // Each language in its own words, whatever is spoken now.
    m_language->addItem(QStringLiteral("日本語"), QStringLiteral("ja"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_language->findData(appearance.language));
    addRow(form, tr("Lan&guage"), m_language);
    addNote(form, quietText(tr("The language changes when the program is started again."), page));
    addBackups(form);
    return page;
}

void SettingsDialog::addBackups(QFormLayout *form)
{
    QWidget *page = form->parentWidget();
    const BackupPlaces places = readBackupPlaces(m_settings);
    form->addRow(heading(tr("Backups"), page));
    m_firstPlace = addFolder(form, tr("&First place"), places.first);
    m_firstPlace->setPlaceholderText(tr("A folder beside the ledger"));
    m_secondPlace = addFolder(form, tr("S&econd place"), places.second);
    m_secondPlace->setPlaceholderText(tr("None"));
    addNote(form,
            quietText(tr("The second place is best on another computer or in another building."), page));
    m_backupHours = new QSpinBox(page);
    m_backupHours->setRange(0, 24);
    m_backupHours->setSpecialValueText(tr("Only when a ledger is closed"));
    m_backupHours->setSuffix(tr(" hours"));
    m_backupHours->setValue(places.hours);
    addRow(form, tr("&Back up every"), m_backupHours);
    addNote(form,
            quietText(tr("Only what was changed is backed up. The last one of each of 24 hours, 31 days "
                         "and 24 months stays."),
                      page));
}

QLineEdit *SettingsDialog::addFolder(QFormLayout *form, const QString &label, const QString &path)
{
    auto *row = new QWidget(form->parentWidget());
    auto *edit = new QLineEdit(path, row);
    auto *choose = new QPushButton(tr("Choose…"), row);
    choose->setAccessibleName(tr("Choose: %1").arg(QString(label).remove(QLatin1Char('&'))));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    layout->addWidget(choose);
    edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto *caption = new QLabel(label, form->parentWidget());
    caption->setBuddy(edit);
    form->addRow(caption, row);
    connect(choose, &QPushButton::clicked, this, [this, edit] {
        chooseFolder(this, tr("Place for backups"), edit->text(),
                     [edit](const QString &folder) { edit->setText(folder); });
    });
    return edit;
}

Appearance SettingsDialog::chosenAppearance() const
{
    return {Appearance::Choice(m_look->currentData().toInt()), m_font->value(),
            m_language->currentData().toString()};
}

void SettingsDialog::storeSection()
{
    Records &records = m_workspace->records();
    QStringList names;
    for (const QString &line : m_operators->toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            names << line.trimmed();
    }
    const QString hours = m_hours->text().trimmed();
    if (!officeHours(hours))
        throw Error(ErrorCode::Refused,
                    tr("Write the office hours like this: %1").arg(QLatin1String(usualOfficeHours)));
    // A setting that nobody made stays so: ours may become better.
    const auto set = [&records](const QString &name, const QString &value, const QString &otherwise) {
        if (value != records.setting(name, otherwise))
            records.setSetting(name, value);
    };
    Records::Step step = records.begin(tr("Settings"));
    set(QStringLiteral("section_name"), m_section->text().trimmed(), {});
    set(QStringLiteral("section_manager"), m_manager->text().trimmed(), {});
    set(QStringLiteral("operator_names"), names.join(QLatin1Char('\n')), {});
    set(QLatin1String(officeHoursSetting), hours, QLatin1String(usualOfficeHours));
    set(QStringLiteral("lock_minutes"), QString::number(m_lockMinutes->value()),
        QString::number(otherwiseMinutes));
    set(QLatin1String(attachmentLimitSetting), QString::number(m_attachmentLimit->value()),
        QString::number(usualAttachmentLimit));
    for (const SchemeRow &row : std::as_const(m_schemes))
        set(schemeSetting(*row.reg), row.scheme->text().trimmed(), numberScheme(records, *row.reg));
    step.commit();
}

void SettingsDialog::save()
{
    const QString why = refusal([this] {
        if (m_section)
            storeSection();
    });
    showError(m_failure, why);
    if (!why.isEmpty())
        return;
    const Appearance before = readAppearance(m_settings);
    writeAppearance(m_settings, chosenAppearance());
    writeBackupPlaces(
        m_settings,
        {m_firstPlace->text().trimmed(), m_secondPlace->text().trimmed(), m_backupHours->value()});
    accept();
    Appearance after = chosenAppearance();
    after.language = before.language;
    if (after != before)
        Q_EMIT appearanceChanged();
}

} // namespace mamori
