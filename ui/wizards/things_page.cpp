// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/things_page.h"

#include "model/rules/classification.h"
#include "model/store/record_scan.h"
#include "ui/guarded.h"
#include "ui/registers/field_editor.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

constexpr qsizetype mostFound = 40;

const Field &lineField(const char *column)
{
    for (const Field &field : TakeOutItem::lineFields()) {
        if (QLatin1String(field.column) == QLatin1String(column))
            return field;
    }
    Q_UNREACHABLE();
}

} // namespace

void TakeOutDraft::readThings()
{
    things = takeOutThings(workspace.policy(), workspace.records(), takeOut.items, holds);
}

std::optional<Office> TakeOutDraft::approversOffice() const
{
    return officeOf(workspace.records(), takeOut.approvedBy);
}

QString thingFacts(const Workspace &workspace, Id<Asset> id)
{
    const auto asset = workspace.records().find(id);
    if (!asset)
        return {};
    QStringList facts;
    if (asset->kind)
        facts << labelOf(choicesOf<AssetKind>[std::size_t(*asset->kind)]);
    facts << classificationText(workspace.policy(), classificationOf(*asset));
    if (asset->area)
        facts << labelOf(choicesOf<AreaKind>[std::size_t(*asset->area)]);
    if (!asset->place.isEmpty())
        facts << asset->place;
    return facts.join(QStringLiteral("　"));
}

ThingsPage::ThingsPage(TakeOutDraft &draft, QWidget *parent)
    : StepPage(tr("Things"), parent)
    , m_draft(draft)
    , m_search(new QLineEdit(this))
    , m_found(new QListWidget(this))
    , m_refusal(errorText(this))
    , m_count(heading({}, this))
    , m_chosen(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("What is taken out?"), this));
    m_search->setPlaceholderText(tr("Number, name or reading; Enter adds the chosen one"));
    m_search->setAccessibleName(tr("Search for things"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    m_found->setAccessibleName(tr("Things found"));
    m_found->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_found->setSpacing(2);
    m_found->installEventFilter(this);
    layout->addWidget(m_found, 3);
    auto *row = new QHBoxLayout;
    row->addWidget(m_refusal, 1);
    auto *add = new QPushButton(tr("&Add what is chosen"), this);
    add->setAutoDefault(false);
    row->addWidget(add);
    layout->addLayout(row);
    layout->addWidget(m_count);
    auto *scroll = plainScroll(tr("Things taken out"), this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 4, 4);
    column->addLayout(m_chosen);
    column->addStretch();
    scroll->setWidget(content);
    layout->addWidget(scroll, 3);
    connect(m_search, &QLineEdit::textChanged, this, &ThingsPage::search);
    connect(add, &QPushButton::clicked, this, &ThingsPage::addSelected);
    connect(m_found, &QListWidget::itemDoubleClicked, this, &ThingsPage::addSelected);
    for (qsizetype line = 0; line < m_draft.takeOut.items.size(); ++line)
        addRow(line);
    readRows();
    search();
}

void ThingsPage::focusStart()
{
    m_search->setFocus();
}

QJsonObject ThingsPage::kept() const
{
    QJsonObject typed = StepPage::kept();
    QJsonArray things;
    for (const TakeOutItem &item : std::as_const(m_draft.takeOut.items))
        things << item.asset.value;
    typed.insert(QStringLiteral("things"), things);
    return typed;
}

void ThingsPage::setKept(const QJsonObject &typed)
{
    guarded(this, [&] {
        const auto &items = m_draft.takeOut.items;
        for (const auto thing : typed.value(QLatin1String("things")).toArray()) {
            if (std::none_of(items.cbegin(), items.cend(), [&thing](const TakeOutItem &item) {
                    return item.asset.value == thing.toInteger();
                }))
                add(thing.toInteger());
        }
    });
    StepPage::setKept(typed);
}

QString ThingsPage::problem() const
{
    for (const Row &row : m_rows) {
        for (const FieldEditor *editor : row.editors) {
            if (!editor->problem().isEmpty())
                return editor->problem();
        }
    }
    const QList<Problem> problems = thingProblems(m_draft.things);
    return problems.isEmpty() ? QString() : problems.first().text;
}

bool ThingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return StepPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && key == Qt::Key_Down && m_found->count() > 0) {
        m_found->setFocus();
        return true;
    }
    // With nothing typed, Enter goes on to the next page.
    const bool adds = watched == m_search ? !m_search->text().isEmpty() : watched == m_found;
    if (isEnter && adds) {
        addSelected();
        return true;
    }
    return StepPage::eventFilter(watched, event);
}

void ThingsPage::search()
{
    m_found->clear();
    guarded(this, [this] {
        const auto scan = m_draft.workspace.records().scan(
            Asset::spec, parseQuery(Asset::spec, m_search->text().trimmed()));
        bool hasMore = true;
        while (hasMore && scan->result().ids.size() < mostFound)
            hasMore = scan->advance();
        for (const qint64 id : scan->result().ids.mid(0, mostFound)) {
            const TakeOutThing thing = takeOutThing(m_draft.workspace.policy(), m_draft.workspace.records(),
                                                    TakeOutItem {{id}, 1, {}}, m_draft.holds);
            const QList<Problem> problems = thingProblems({thing});
            const QString second
                = problems.isEmpty() ? thingFacts(m_draft.workspace, {id}) : problems.first().text;
            auto *item = new QListWidgetItem(thing.name + QLatin1Char('\n') + second, m_found);
            item->setData(Qt::UserRole, id);
            if (!problems.isEmpty())
                item->setForeground(colors().quiet);
        }
    });
    if (m_found->count() > 0)
        m_found->setCurrentRow(0);
}

void ThingsPage::addSelected()
{
    showError(m_refusal, {});
    QList<qint64> ids;
    for (int row = 0; row < m_found->count(); ++row) {
        if (m_found->item(row)->isSelected())
            ids << m_found->item(row)->data(Qt::UserRole).toLongLong();
    }
    if (ids.isEmpty())
        showError(m_refusal, tr("Nothing in the ledger matches."));
    guarded(this, [&] {
        for (const qint64 id : std::as_const(ids))
            add(id);
    });
    m_search->clear();
    m_search->setFocus();
    Q_EMIT edited();
}

void ThingsPage::add(qint64 asset)
{
    TakeOutItem item;
    item.asset = {asset};
    item.quantity = 1;
    const TakeOutThing thing
        = takeOutThing(m_draft.workspace.policy(), m_draft.workspace.records(), item, m_draft.holds);
    const bool isThere = std::any_of(m_draft.takeOut.items.cbegin(), m_draft.takeOut.items.cend(),
                                     [&](const TakeOutItem &other) { return other.asset == item.asset; });
    QList<Problem> problems = thingProblems({thing});
    if (isThere && thing.quantity.value_or(1) < 2)
        problems = thingProblems({thing, thing});
    if (!problems.isEmpty()) {
        showError(m_refusal, problems.first().text);
        return;
    }
    m_draft.takeOut.items << item;
    addRow(m_draft.takeOut.items.size() - 1);
    readRows();
}

void ThingsPage::addRow(qsizetype line)
{
    const TakeOutItem &item = m_draft.takeOut.items.at(line);
    const auto asset = m_draft.workspace.records().find(item.asset).value_or(Asset {});
    const TakeOutThing thing
        = takeOutThing(m_draft.workspace.policy(), m_draft.workspace.records(), item, m_draft.holds);
    Row row;
    auto *box = new QFrame;
    row.box = box;
    setStyleRole(box, "card");
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(10, 6, 10, 6);
    auto *texts = new QVBoxLayout;
    auto *name = new QLabel(thing.name, box);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    texts->addWidget(name);
    const auto ground = approvalGround(thing.facts);
    texts->addWidget(quietText(thingFacts(m_draft.workspace, item.asset), box));
    texts->addWidget(quietText(
        ground ? tr("Approval needed. %1 (%2)").arg(textOf(*ground), articleText(articleOf(*ground)))
               : tr("No approval needed; it is written down."),
        box));
    layout->addLayout(texts, 1);
    const bool isSeveral = asset.quantity != 1 || !asset.individualNumbers.isEmpty();
    for (const char *column : {"quantity", "individual_number"}) {
        const Field &field = lineField(column);
        if (!isSeveral)
            continue;
        FieldEditor *editor = makeFieldEditor(field, m_draft.workspace, box);
        editor->setValue(field.get(&item));
        editor->setMaximumWidth(fontMetrics().height() * 8);
        auto *label = quietText(labelOf(field), box);
        label->setWordWrap(false);
        label->setBuddy(editor);
        layout->addWidget(label);
        layout->addWidget(editor);
        connect(editor, &FieldEditor::edited, this, [this] {
            readRows();
            Q_EMIT edited();
        });
        row.editors << editor;
    }
    auto *removeButton = new QPushButton(tr("Remove"), box);
    removeButton->setAccessibleName(tr("Remove %1").arg(thing.name));
    removeButton->setAutoDefault(false);
    layout->addWidget(removeButton);
    connect(removeButton, &QPushButton::clicked, this, [this, box] { remove(box); });
    m_chosen->addWidget(box);
    m_rows << row;
}

void ThingsPage::remove(const QWidget *box)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).box != box)
            continue;
        m_rows.at(i).box->deleteLater();
        m_rows.at(i).box->hide();
        m_rows.removeAt(i);
        m_draft.takeOut.items.removeAt(i);
        break;
    }
    readRows();
    m_search->setFocus();
    Q_EMIT edited();
}

void ThingsPage::readRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        for (const FieldEditor *editor : std::as_const(m_rows[i].editors))
            editor->field().set(&m_draft.takeOut.items[i], editor->value());
    }
    guarded(this, [this] { m_draft.readThings(); });
    m_count->setText(m_rows.isEmpty() ? tr("Nothing chosen yet")
                                      : tr("Chosen: %n things", nullptr, int(m_rows.size())));
}

} // namespace mamori
