// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/disposal_choice.h"

#include "model/japanese/era.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

enum Column { NameColumn, QuantityColumn, KindColumn, LevelColumn, EndColumn, StateColumn, ColumnCount };

template <class Record>
QList<Record> recordsOf(const Records &records, const char *emptyColumn)
{
    Query open;
    open.terms << Query::Term {QLatin1String(emptyColumn), {}, false};
    QList<Record> found;
    for (const Stored &stored : records.list(Record::spec, open))
        found << fromValues<Record>(stored.values);
    return found;
}

const Field &itemField(const char *column)
{
    const auto fields = DisposedItem::lineFields();
    return *std::ranges::find_if(
        fields, [&](const Field &field) { return QLatin1String(field.column) == QLatin1String(column); });
}

QString stateText(const Asset &asset, QDate today)
{
    switch (retentionOn(asset, today)) {
    case Retention::Over:
        return DisposalChoicePage::tr("Retention over");
    case Retention::Running:
        return DisposalChoicePage::tr("Still to be kept");
    case Retention::NoPeriod:
        return DisposalChoicePage::tr("No retention period");
    case Retention::Unknown:
        break;
    }
    return DisposalChoicePage::tr("End of retention not known");
}

} // namespace

DisposalChoicePage::DisposalChoicePage(DisposalWork &work, Workspace &workspace, Id<Asset> start,
                                       QWidget *parent)
    : DisposalPage(tr("What"), tr("What is disposed of or returned?"), work, workspace, parent)
    , m_counts(addText("notice"))
    , m_list(new QTreeWidget(content()))
    , m_part(new QWidget(content()))
    , m_partOf(new QLabel(m_part))
    , m_quantity(makeFieldEditor(itemField("quantity"), workspace, m_part))
    , m_numbers(makeFieldEditor(itemField("individual_number"), workspace, m_part))
    , m_typed(makeFieldEditor(DisposedItem::lineFields()[0], workspace, content()))
    , m_refusal(errorText(content()))
{
    m_list->setAccessibleName(tr("Assets to be disposed of or returned"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels(
        {tr("Asset"), tr("Quantity"), tr("Kind"), tr("Confidentiality"), tr("Kept until"), tr("Retention")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setMinimumHeight(fontMetrics().height() * 12);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    body()->addWidget(m_list, 1);
    addPart();

    auto *row = new QHBoxLayout;
    auto *all = new QPushButton(tr("Check &all"), content());
    auto *none = new QPushButton(tr("Check n&one"), content());
    auto *addButton = new QPushButton(tr("A&dd"), content());
    for (QPushButton *button : {all, none, addButton})
        button->setAutoDefault(false);
    row->addWidget(all);
    row->addWidget(none);
    row->addSpacing(16);
    row->addWidget(new QLabel(tr("Another asset:"), content()));
    row->addWidget(m_typed, 1);
    row->addWidget(addButton);
    body()->addLayout(row);
    body()->addWidget(m_refusal);

    read();
    connect(m_list, &QTreeWidget::itemChanged, this, &DisposalChoicePage::itemChanged);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DisposalChoicePage::showPart);
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(addButton, &QPushButton::clicked, this, &DisposalChoicePage::addTyped);
    connect(m_typed, &FieldEditor::edited, this, &StepPage::edited);
    if (start)
        add(start);
    showPart();
}

void DisposalChoicePage::addPart()
{
    auto *layout = new QHBoxLayout(m_part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_partOf->setTextFormat(Qt::PlainText);
    m_partOf->setWordWrap(true);
    layout->addWidget(m_partOf, 1);
    for (FieldEditor *editor : {m_quantity, m_numbers}) {
        auto *label = new QLabel(labelOf(editor->field()), m_part);
        label->setBuddy(editor);
        layout->addWidget(label);
        layout->addWidget(editor);
        connect(editor, &FieldEditor::edited, this, &DisposalChoicePage::takePart);
    }
    m_quantity->setMaximumWidth(fontMetrics().height() * 6);
    m_numbers->setMinimumWidth(fontMetrics().height() * 12);
    body()->addWidget(m_part);
}

DisposalThing *DisposalChoicePage::current()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const auto found = m_things.find(item ? item->data(NameColumn, Qt::UserRole).toLongLong() : 0);
    return found == m_things.end() ? nullptr : &*found;
}

QString DisposalChoicePage::quantityText(const DisposalThing &thing)
{
    const Asset &asset = thing.asset;
    if (!asset.quantity)
        return asset.quantityNote;
    const QString all = QString::number(*asset.quantity) + asset.unit;
    return isPart(thing) ? tr("%1 of %2").arg(QString::number(*thing.part), all) : all;
}

// One of which there is only one goes whole.
void DisposalChoicePage::showPart()
{
    const DisposalThing *thing = current();
    const bool isSeveral = thing && thing->asset.quantity.value_or(1) > 1;
    m_part->setVisible(isSeveral);
    if (!isSeveral)
        return;
    const Asset &asset = thing->asset;
    m_partOf->setText(tr("How many of %1 go? (%2 in the ledger)")
                          .arg(asset.name, QLocale().toString(*asset.quantity) + asset.unit));
    const QSignalBlocker quantity(m_quantity);
    const QSignalBlocker numbers(m_numbers);
    m_quantity->setValue(thing->part.value_or(*asset.quantity));
    m_numbers->setValue(thing->partNumbers);
    m_numbers->setEnabled(isPart(*thing));
}

void DisposalChoicePage::takePart()
{
    DisposalThing *thing = current();
    if (!thing)
        return;
    const QVariant typed = m_quantity->value();
    thing->part = typed.isNull() ? std::nullopt : std::optional(typed.toLongLong());
    if (thing->part == thing->asset.quantity)
        thing->part.reset();
    thing->partNumbers = m_numbers->value().toString();
    m_numbers->setEnabled(isPart(*thing));
    const QSignalBlocker blocker(m_list);
    m_list->currentItem()->setText(QuantityColumn, quantityText(*thing));
    // Who says how many means that it goes.
    m_list->currentItem()->setCheckState(NameColumn, Qt::Checked);
    take();
}

// Only three columns of every asset are read; the rest of those that are over.
void DisposalChoicePage::read()
{
    const Records &records = m_workspace.records();
    const QDate today = m_workspace.clock().today();
    m_out = assetsOut(recordsOf<TakeOut>(records, "returned_at"));
    m_planned = assetsInPlans(recordsOf<Disposal>(records, "done_at"));
    const qsizetype end = columnIndex(Asset::spec, QLatin1String("retention_end"));
    const qsizetype group = columnIndex(Asset::spec, QLatin1String("part_of"));
    QList<qint64> over;
    records.each(Asset::spec, {end, group}, [&](const Stored &stored) {
        const QDate last = QDate::fromString(stored.values.at(end).toString(), Qt::ISODate);
        if (last.isValid() && last < today)
            over << stored.id;
        if (const qint64 of = stored.values.at(group).toLongLong())
            m_parts[of] << stored.id;
    });
    QList<DisposalThing> proposed;
    for (const Stored &stored : records.list(Asset::spec, over)) {
        const DisposalThing thing {{stored.id}, fromValues<Asset>(stored.values)};
        if (isDisposalProposed(thing, today, m_out, m_planned))
            proposed << thing;
    }
    std::stable_sort(proposed.begin(), proposed.end(), [](const DisposalThing &a, const DisposalThing &b) {
        return a.asset.retentionEnd < b.asset.retentionEnd;
    });
    for (const DisposalThing &thing : std::as_const(proposed))
        m_list->addTopLevelItem(itemOf(thing, false));
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showCounts();
}

QTreeWidgetItem *DisposalChoicePage::itemOf(const DisposalThing &thing, bool isChosen)
{
    m_things.insert(thing.id.value, thing);
    const Asset &asset = thing.asset;
    const PolicyLevel *level = m_workspace.policy().findLevel(Axis::Confidentiality, asset.confidentiality);
    const QString kind = asset.kind ? labelOf(choicesOf<AssetKind>[std::size_t(*asset.kind)]) : QString();
    auto *item
        = new QTreeWidgetItem({captionOf(Asset::spec, toValues(asset)), quantityText(thing), kind,
                               level ? level->label : tr("Not classified"), eraText(asset.retentionEnd),
                               stateText(asset, m_workspace.clock().today())});
    item->setData(NameColumn, Qt::UserRole, thing.id.value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(NameColumn, isChosen ? Qt::Checked : Qt::Unchecked);
    return item;
}

void DisposalChoicePage::add(Id<Asset> id)
{
    const auto asset = m_workspace.records().find(id);
    if (!asset)
        return;
    const DisposalThing thing {id, *asset};
    const QString obstacle = disposalObstacle(thing, m_out, m_planned);
    showError(m_refusal, obstacle.isEmpty() ? QString() : tr("%1: %2").arg(asset->name, obstacle));
    if (!obstacle.isEmpty())
        return;
    QTreeWidgetItem *item = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount() && !item; ++i) {
        if (m_list->topLevelItem(i)->data(NameColumn, Qt::UserRole).toLongLong() == id.value)
            item = m_list->topLevelItem(i);
    }
    if (!item) {
        item = itemOf(thing, false);
        m_list->insertTopLevelItem(0, item);
    }
    m_list->setCurrentItem(item);
    item->setCheckState(NameColumn, Qt::Checked);
    take();
}

void DisposalChoicePage::addTyped()
{
    const Id<Asset> id {m_typed->value().toLongLong()};
    if (!id)
        return;
    m_typed->setValue({});
    add(id);
    m_list->setFocus();
}

// With a group its parts go, unless one of them cannot.
void DisposalChoicePage::itemChanged(QTreeWidgetItem *item)
{
    if (item->checkState(NameColumn) == Qt::Checked) {
        const QList<qint64> parts = m_parts.value(item->data(NameColumn, Qt::UserRole).toLongLong());
        for (const qint64 part : parts) {
            const auto asset = m_workspace.records().find(Id<Asset> {part});
            const bool isChosen = std::any_of(m_work.things.cbegin(), m_work.things.cend(),
                                              [part](const DisposalThing &t) { return t.id.value == part; });
            if (asset && !isChosen && disposalObstacle({{part}, *asset}, m_out, m_planned).isEmpty())
                add({part});
        }
        m_list->setCurrentItem(item);
    }
    take();
}

void DisposalChoicePage::checkAll(bool checked)
{
    const QSignalBlocker blocker(m_list);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        m_list->topLevelItem(i)->setCheckState(NameColumn, checked ? Qt::Checked : Qt::Unchecked);
    take();
}

void DisposalChoicePage::take()
{
    m_work.things.clear();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->checkState(NameColumn) == Qt::Checked)
            m_work.things << m_things.value(item->data(NameColumn, Qt::UserRole).toLongLong());
    }
    m_work.refresh(m_workspace.policy(), m_workspace.clock().today());
    showCounts();
    Q_EMIT edited();
    Q_EMIT entered();
}

void DisposalChoicePage::showCounts()
{
    const QDate today = m_workspace.clock().today();
    const auto over
        = int(std::count_if(m_things.cbegin(), m_things.cend(), [today](const DisposalThing &thing) {
              return retentionOn(thing.asset, today) == Retention::Over;
          }));
    const auto chosen = int(m_work.things.size());
    const QString proposal = over > 0
        ? tr("%n asset(s) have passed their retention period and are proposed here.", nullptr, over)
        : tr("No asset has passed its retention period. Add below what is no longer needed.");
    setText(m_counts, chosen > 0 ? proposal + u'\n' + tr("%n asset(s) chosen.", nullptr, chosen) : proposal);
}

QJsonObject DisposalChoicePage::kept() const
{
    QJsonObject typed = DisposalPage::kept();
    QJsonArray things;
    for (const DisposalThing &thing : std::as_const(m_work.things))
        things << thing.id.value;
    typed.insert(QStringLiteral("things"), things);
    return typed;
}

void DisposalChoicePage::setKept(const QJsonObject &typed)
{
    for (const auto thing : typed.value(QLatin1String("things")).toArray())
        add(Id<Asset> {thing.toInteger()}); // also those that are not proposed
    DisposalPage::setKept(typed);
}

void DisposalChoicePage::enter()
{
    Q_EMIT entered();
}

QString DisposalChoicePage::problem() const
{
    if (!m_typed->value().isNull())
        return tr("Press Add to take the asset you entered, or empty the field.");
    if (!m_typed->problem().isEmpty())
        return m_typed->problem();
    if (!m_quantity->problem().isEmpty() && m_part->isVisibleTo(this))
        return m_quantity->problem();
    return DisposalPage::problem();
}

QList<Problem> DisposalChoicePage::missing() const
{
    QList<Problem> found;
    for (const Problem &problem : missingReason(m_work.disposal, m_work.needs)) {
        if (problem.column == QLatin1String("items"))
            found << problem;
    }
    return found + missingParts(m_work.things);
}

} // namespace mamori
