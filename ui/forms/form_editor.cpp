// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/form_editor.h"

#include "model/clock.h"
#include "model/japanese/era.h"
#include "model/policy/form_layout.h"
#include "model/rules/city_forms.h"
#include "ui/dialogs/decision_buttons.h"
#include "ui/forms/form_columns_edit.h"
#include "ui/forms/form_preview.h"
#include "ui/forms/form_words_edit.h"
#include "ui/forms/ordered_texts.h"
#include "ui/guarded.h"
#include "ui/registers/choice_editors.h"
#include "ui/registers/field_editor.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

const Field &sinceField()
{
    static const Field field {"since", QT_TRANSLATE_NOOP("Field", "In force from"), Required, "", Kind::Day};
    return field;
}

QString partsText(const QList<FormPart> &parts)
{
    QStringList labels;
    for (const FormPart part : parts)
        labels << labelOf(part);
    return labels.join(FormEditor::tr(", "));
}

} // namespace

FormEditor::FormEditor(Workspace &workspace, PolicyForm form, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_before(withPaperWidths(std::move(form)))
    , m_form(m_before)
    , m_tabs(new QTabWidget(this))
    , m_number(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_orientation(makeQuietCombo(this))
    , m_stamps(new OrderedTexts(tr("Approval boxes"), OrderedTexts::Texts::Own, this))
    , m_columns(new FormColumnsEdit(this))
    , m_words(new FormWordsEdit(this))
    , m_sections(new OrderedTexts(tr("Parts of the form"), OrderedTexts::Texts::Fixed, this))
    , m_since(makeFieldEditor(sinceField(), workspace, this))
    , m_standing(quietText({}, this))
    , m_problems(errorText(this))
    , m_resetPart(new QPushButton(tr("This part as the program has &it"), this))
    , m_resetAll(new QPushButton(tr("The whole form as the pro&gram has it"), this))
    , m_end(new QPushButton(tr("Use this form no longer"), this))
    , m_preview(new FormPreview(workspace.policy(), workspace.clock(), this))
{
    setWindowTitle(tr("Change the form: %1").arg(m_form.title));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(fontMetrics().height() * 70, fontMetrics().height() * 42);
    if (const PolicyForm *ours = workspace.policy().findForm(m_form.id))
        m_ours = withPaperWidths(*ours);
    const CityForm city = cityForm(workspace.records(), m_form.id);
    if (const CityFormVersion *version = city.versionOn(workspace.clock().today()))
        m_version = *version;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 18, 20, 14);
    outer->setSpacing(10);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeLeft());
    parts->addWidget(m_preview);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    outer->addWidget(parts, 1);
    const DecisionButtons buttons(tr("&Save"), this);
    m_save = buttons.proceed;
    outer->addWidget(buttons.box);
    m_since->setValue(Codec<QDate>::to(workspace.clock().today()));
    connect(m_since, &FieldEditor::edited, this, &FormEditor::showState);
    load(m_form);
    m_number->setFocus();
}

QWidget *FormEditor::makeLeft()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(m_standing);
    if (QWidget *notice = makeNotice())
        column->addWidget(notice);
    addTab(makeHead(), tr("Head and foot"),
           {FormPart::Number, FormPart::Title, FormPart::Note, FormPart::Orientation});
    m_stamps->setVisible(hasStamps(m_form.layout));
    if (hasStamps(m_form.layout))
        addTab(makeStamps(), tr("Approval boxes"), {FormPart::Stamps});
    m_columns->setVisible(isList(m_form.layout));
    if (isList(m_form.layout))
        addTab(makeColumns(), tr("Columns"), {FormPart::Columns});
    m_words->setVisible(!m_form.words.isEmpty());
    if (!m_form.words.isEmpty())
        addTab(makeWords(), tr("Words"), {FormPart::Words});
    m_sections->setVisible(m_form.sections.size() > 1);
    if (m_form.sections.size() > 1)
        addTab(makeSections(), tr("Order"), {FormPart::Sections});
    column->addWidget(m_tabs, 1);
    auto *resets = new QHBoxLayout;
    for (QPushButton *button : {m_resetPart, m_resetAll}) {
        button->setAutoDefault(false);
        button->setVisible(m_ours.has_value());
        resets->addWidget(button);
    }
    m_end->setAutoDefault(false);
    m_end->setVisible(!m_ours && m_version);
    resets->addWidget(m_end);
    connect(m_end, &QPushButton::clicked, this, &FormEditor::end);
    resets->addStretch();
    column->addLayout(resets);
    auto *since = new QHBoxLayout;
    auto *label = new QLabel(tr("In force &from"), left);
    label->setBuddy(m_since);
    since->addWidget(label);
    since->addWidget(m_since, 1);
    column->addLayout(since);
    column->addWidget(quietText(tr("Papers made before that day are printed as they were."), left));
    column->addWidget(m_problems);
    connect(m_resetPart, &QPushButton::clicked, this, &FormEditor::resetPart);
    connect(m_resetAll, &QPushButton::clicked, this, &FormEditor::resetAll);
    connect(m_tabs, &QTabWidget::currentChanged, this, &FormEditor::showState);
    return left;
}

/// What has become of the program's form since the city changed it.
QWidget *FormEditor::makeNotice()
{
    if (!m_version || !m_version->form || !m_version->ours)
        return nullptr;
    const QList<FormPart> news = m_ours ? changedParts(*m_version->ours, *m_ours) : QList<FormPart>();
    if (m_ours && news.isEmpty())
        return nullptr;
    auto *notice = new QWidget(this);
    setStyleRole(notice, "notice");
    auto *row = new QHBoxLayout(notice);
    auto *text = new QLabel(notice);
    text->setWordWrap(true);
    setText(text,
            m_ours ? tr("The program's own form has changed since: %1.").arg(partsText(news))
                   : tr("The program no longer has this form. Yours stays."));
    row->addWidget(text, 1);
    if (m_ours) {
        m_takeOver = new QPushButton(tr("&Take that over"), notice);
        m_takeOver->setAutoDefault(false);
        row->addWidget(m_takeOver);
        connect(m_takeOver, &QPushButton::clicked, this, &FormEditor::takeOver);
    }
    return notice;
}

void FormEditor::addTab(QWidget *page, const QString &title, const QList<FormPart> &parts)
{
    m_partsOfTabs << parts;
    m_tabs->addTab(page, title);
}

QWidget *FormEditor::makeHead()
{
    auto *page = new QWidget(m_tabs);
    auto *rows = new QFormLayout(page);
    m_number->setAccessibleName(labelOf(FormPart::Number));
    m_title->setAccessibleName(labelOf(FormPart::Title));
    m_note->setAccessibleName(labelOf(FormPart::Note));
    m_orientation->setAccessibleName(labelOf(FormPart::Orientation));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().height() * 6);
    m_orientation->addItem(tr("A4 across"), QStringLiteral("landscape"));
    m_orientation->addItem(tr("A4 upright"), QStringLiteral("portrait"));
    rows->addRow(tr("&Number"), m_number);
    rows->addRow(tr("Tit&le"), m_title);
    rows->addRow(tr("Not&e at the foot"), m_note);
    m_orientation->setVisible(isList(m_form.layout));
    if (isList(m_form.layout))
        rows->addRow(tr("&Paper"), m_orientation);
    connect(m_number, &QLineEdit::textEdited, this, &FormEditor::takeHead);
    connect(m_title, &QLineEdit::textEdited, this, &FormEditor::takeHead);
    connect(m_note, &QPlainTextEdit::textChanged, this, &FormEditor::takeHead);
    connect(m_orientation, &QComboBox::activated, this, &FormEditor::takeHead);
    return page;
}

QWidget *FormEditor::makeStamps()
{
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    column->addWidget(quietText(tr("From left to right. Press F2 to write a title."), page));
    column->addWidget(m_stamps, 1);
    connect(m_stamps, &OrderedTexts::edited, this, [this] {
        m_form.stamps = m_stamps->texts();
        changed();
    });
    return page;
}

QWidget *FormEditor::makeColumns()
{
    auto *page = new QWidget(m_tabs);
    (new QVBoxLayout(page))->addWidget(m_columns);
    connect(m_columns, &FormColumnsEdit::edited, this, [this] {
        m_form.columns = m_columns->columns();
        changed();
    });
    return page;
}

QWidget *FormEditor::makeWords()
{
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    if (m_form.layout == PolicyLayout::ConsentSheet)
        column->addWidget(quietText(
            tr("The text that is consented to is changed with the consents, as a new version."), page));
    column->addWidget(m_words, 1);
    connect(m_words, &FormWordsEdit::edited, this, [this] {
        m_form.words = m_words->words();
        changed();
    });
    return page;
}

QWidget *FormEditor::makeSections()
{
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    column->addWidget(quietText(tr("The parts of the form in the order in which they stand."), page));
    column->addWidget(m_sections, 1);
    connect(m_sections, &OrderedTexts::edited, this, [this] {
        m_form.sections = m_sections->keys();
        changed();
    });
    return page;
}

void FormEditor::load(const PolicyForm &form)
{
    m_form = form;
    m_number->setText(form.number);
    m_title->setText(form.title);
    {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(form.note);
    }
    m_orientation->setCurrentIndex(std::max(0, m_orientation->findData(form.orientation)));
    QList<OrderedTexts::Item> stamps;
    for (const QString &stamp : form.stamps)
        stamps << OrderedTexts::Item {{}, stamp};
    m_stamps->setItems(stamps);
    m_columns->setForm(form, m_ours ? &*m_ours : nullptr);
    m_words->setWords(form.words);
    QList<OrderedTexts::Item> sections;
    for (const QString &section : form.sections)
        sections << OrderedTexts::Item {section, form.wording(section)};
    m_sections->setItems(sections);
    changed();
}

void FormEditor::takeHead()
{
    const QString before = m_form.orientation;
    m_form.number = m_number->text();
    m_form.title = m_title->text();
    m_form.note = m_note->toPlainText();
    if (isList(m_form.layout))
        m_form.orientation = m_orientation->currentData().toString();
    if (m_form.orientation == before)
        changed();
    else
        load(withPaperWidths(m_form));
}

void FormEditor::takeOver()
{
    load(withPaperWidths(rebased(m_form, *m_version->ours, *m_ours)));
    m_takeOver->setEnabled(false);
}

void FormEditor::resetPart()
{
    PolicyForm form = m_form;
    for (const FormPart part : m_partsOfTabs.at(m_tabs->currentIndex()))
        form = withPart(form, *m_ours, part);
    load(withPaperWidths(form));
}

void FormEditor::resetAll()
{
    load(*m_ours);
}

void FormEditor::end()
{
    if (guarded(this, [this] { endCityForm(m_workspace.records(), m_form.id); }))
        QDialog::accept();
}

void FormEditor::changed()
{
    showState();
    PolicyForm shown = m_form;
    if (m_form != m_before)
        shown.version = versionName(since(), VersionKind::Later);
    if (!isList(shown.layout) || !shown.columns.isEmpty())
        m_preview->preview(shown);
}

QDate FormEditor::since() const
{
    return Codec<QDate>::from(m_since->value());
}

/// Whose form this is, and what is different about it.
QString FormEditor::standing() const
{
    if (!m_ours)
        return tr("A form of your own.");
    const QList<FormPart> parts = changedParts(m_form, *m_ours);
    QString says = parts.isEmpty()
        ? tr("This is the program's form.")
        : tr("Your own: %1. All else is as the program has it.").arg(partsText(parts));
    if (!m_version)
        return says;
    return says + u' '
        + tr("Last changed on %1 by %2.")
              .arg(eraText(dayInJapan(m_version->savedAt)),
                   m_version->savedBy.isEmpty() ? tr("nobody named") : m_version->savedBy);
}

void FormEditor::showState()
{
    setText(m_standing, standing());
    QStringList texts;
    guarded(this, [&] {
        for (const Problem &problem :
             cityFormProblems(m_workspace.policy(), m_workspace.records(), m_form, since()))
            texts << problem.text;
    });
    texts.removeDuplicates();
    showError(m_problems, texts.join(u'\n'));
    if (m_ours) {
        const QList<FormPart> own = changedParts(m_form, *m_ours);
        const QList<FormPart> here = m_partsOfTabs.at(m_tabs->currentIndex());
        m_resetAll->setEnabled(!own.isEmpty());
        m_resetPart->setEnabled(
            std::any_of(own.begin(), own.end(), [&here](FormPart part) { return here.contains(part); }));
    }
    const bool isNew = !m_ours && !m_version;
    m_save->setEnabled(texts.isEmpty() && (isNew || m_form != m_before));
}

void FormEditor::accept()
{
    if (guarded(this,
                [this] { storeCityForm(m_workspace.records(), m_workspace.policy(), m_form, since()); }))
        QDialog::accept();
}

} // namespace mamori
