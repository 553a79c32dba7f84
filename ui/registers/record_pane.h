// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;
class QTabWidget;
class QTimer;

namespace mamori {

class AttachmentsView;
class ClassificationView;
class HistoryView;
class RecordForm;
class RelatedView;
class RestrictionCard;

/// Everything about the chosen record: its contents, for an asset its classification and handling, its
/// attachments, what it is related with, and its history.
class RecordPane final : public QWidget
{
    Q_OBJECT
public:
    enum class Part { Contents, Classification, Handling, Attachments, Related, History };

    RecordPane(const Register &reg, Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a record; 0 shows nothing.
    void show(qint64 id);
    void showNew();
    /// Reads the record again after something changed, unless it is being edited.
    void refresh();
    qint64 record() const { return m_id; }
    bool isModified() const;
    bool save();
    void discard();
    /// Goes on with `next` at once, or after asking what shall become of unsaved changes. The question is a
    /// window of its own, never a nested event loop.
    void leave(const std::function<void()> &next);

    /// What is typed and not saved: to be kept, and to be put back by continueDraft(). Its content is empty
    /// when there is nothing.
    Draft draft() const;
    /// Keeps it in the ledger now; as a rule that happens a moment after typing stops. Throws Error.
    void keepDraft();
    /// Shows the record of a draft with what was typed. Ask leave() first.
    void continueDraft(const Draft &draft);

    RecordForm &form() { return *m_form; }
    AttachmentsView &attachments() { return *m_attachments; }
    void showPart(Part part);
    void focusForm();

Q_SIGNALS:
    void saved(qint64 record);
    void classifyRequested(qint64 asset);
    /// Another record is to be shown, maybe of another register.
    void openRequested(const mamori::Register *reg, qint64 id);

private:
    void showHead();
    void showParts();
    void watchTyping();
    void forgetDraft();
    void setDraft(qint64 id);

    const Register &m_register;
    Workspace &m_workspace;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QLabel *m_mark;
    QTabWidget *m_tabs;
    RecordForm *m_form;
    ClassificationView *m_classification = nullptr; ///< assets only
    RestrictionCard *m_restrictions = nullptr; ///< assets only
    AttachmentsView *m_attachments;
    RelatedView *m_related;
    HistoryView *m_history;
    QTimer *m_typingStopped;
    qint64 m_id = 0;
    qint64 m_draft = 0; ///< of what is typed now; 0 = not kept yet
    bool m_new = false;
};

} // namespace mamori
