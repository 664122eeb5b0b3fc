// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDialog>
#include <QFuture>

#include "app/print/sheet_pdf.h"
#include "app/widgets/label.h"
#include "core/base/result.h"
#include "core/timeline/timeline.h"

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace limber {

class HistoryService;
class NoteBox;
class SheetPreview;

/// What shall be on a routine's sheet, with its pages beside it; prints it, previews it, saves it.
/// Stays open, so that one may follow the other.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    /// The history is lent and outlives the dialog.
    SheetDialog(const LibraryEntry &entry, const Timeline &timeline, const SheetOptions &options,
                const Person &person, HistoryService &history, QWidget *parent = nullptr);

    [[nodiscard]] const SheetOptions &options() const { return m_options; }
    /// Saves the sheet as a PDF and says what became of it.
    void saveTo(const QString &path);

Q_SIGNALS:
    /// The next sheet may begin with them.
    void optionsChanged(const limber::SheetOptions &options);
    /// Whether the PDF could be saved.
    void saved(bool done);

private:
    [[nodiscard]] QWidget *makePages();
    void addChoices(QVBoxLayout *column);
    void addSwitch(QVBoxLayout *column, const QString &objectName, const QString &words,
                   bool SheetOptions::*option);
    [[nodiscard]] QWidget *makeName(const QString &objectName, const QString &words,
                                    QString SheetOptions::*option);
    void change();
    void refresh();
    void showPage(int page);
    void readHistory();
    void say(Tone tone, const QString &text);

    void chooseFile();
    void preview();
    void print();

    LibraryEntry m_entry;
    Timeline m_timeline;
    SheetOptions m_options;
    Person m_person;
    HistoryService &m_history;
    /// Nothing before it was asked for.
    std::optional<std::vector<SessionRecord>> m_sessions;
    Sheet m_sheet;

    SheetPreview *m_preview = nullptr;
    QLabel *m_page = nullptr;
    QAbstractButton *m_back = nullptr;
    QAbstractButton *m_next = nullptr;
    NoteBox *m_note = nullptr;
};

} // namespace limber
