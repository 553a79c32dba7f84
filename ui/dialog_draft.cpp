// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialog_draft.h"

#include "ui/guarded.h"
#include "ui/typed_inputs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QTimer>

#include <chrono>
#include <utility>

namespace mamori {

namespace {

constexpr std::chrono::milliseconds pause {800};
constexpr QLatin1String dialogKey("dialog");
constexpr QLatin1String aboutKey("about");
constexpr QLatin1String typedKey("typed");
constexpr QLatin1String inputsKey("inputs");

QJsonObject typedInDialog(const QDialog &dialog)
{
    if (const auto *kept = dynamic_cast<const KeptDialog *>(&dialog))
        return kept->kept();
    return {{inputsKey, typedIn(dialog)}};
}

void typeIntoDialog(QDialog &dialog, const QJsonObject &typed)
{
    if (auto *kept = dynamic_cast<KeptDialog *>(&dialog))
        kept->setKept(typed);
    else
        typeInto(dialog, typed.value(inputsKey).toArray());
}

} // namespace

DialogDraft::DialogDraft(Workspace &workspace, QDialog &dialog, Draft draft)
    : QObject(&dialog)
    , m_workspace(workspace)
    , m_dialog(dialog)
    , m_draft(std::move(draft))
    , m_untouched(typedInDialog(dialog))
    , m_typingStopped(new QTimer(this))
{
    const QJsonObject typed = m_draft.content.value(typedKey).toObject();
    if (!typed.isEmpty())
        typeIntoDialog(dialog, typed);
    m_typingStopped->setSingleShot(true);
    m_typingStopped->setInterval(pause);
    // Quiet where it fails: what is typed is still on the screen, and whoever locks keeps it again.
    connect(m_typingStopped, &QTimer::timeout, this, [this] { refusal([this] { keep(); }); });
    connect(&dialog, &QDialog::finished, this, &DialogDraft::forget);
    QCoreApplication::instance()->installEventFilter(this);
}

Draft DialogDraft::of(const char *dialog, const Register *reg, qint64 record, const QJsonObject &about)
{
    Draft draft;
    draft.table = QLatin1String(reg ? reg->table : "");
    draft.record = record;
    draft.content = {{dialogKey, QLatin1String(dialog)}, {aboutKey, about}};
    return draft;
}

QString DialogDraft::dialogOf(const Draft &draft)
{
    return draft.content.value(dialogKey).toString();
}

QJsonObject DialogDraft::about(const Draft &draft)
{
    return draft.content.value(aboutKey).toObject();
}

Draft DialogDraft::draft() const
{
    Draft now = m_draft;
    const QJsonObject typed = typedInDialog(m_dialog);
    if (m_isDone || typed == m_untouched)
        now.content = {};
    else
        now.content.insert(typedKey, typed);
    return now;
}

void DialogDraft::keep()
{
    m_typingStopped->stop();
    Draft now = draft();
    if (now.content.isEmpty())
        return;
    now.operatorName = m_workspace.records().operatorName();
    m_draft.id = m_workspace.drafts().keep(now);
}

/// The dialog has stored it, or it is given up.
void DialogDraft::forget()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_typingStopped->stop();
    m_isDone = true;
    const qint64 id = std::exchange(m_draft.id, 0);
    if (id != 0)
        refusal([this, id] { m_workspace.drafts().remove(id); });
}

bool DialogDraft::eventFilter(QObject *watched, QEvent *event)
{
    const bool isWork = event->type() == QEvent::KeyRelease || event->type() == QEvent::MouseButtonRelease
        || event->type() == QEvent::InputMethod;
    const auto *widget = isWork ? qobject_cast<const QWidget *>(watched) : nullptr;
    if (widget && (widget == &m_dialog || m_dialog.isAncestorOf(widget)))
        m_typingStopped->start();
    return QObject::eventFilter(watched, event);
}

} // namespace mamori
