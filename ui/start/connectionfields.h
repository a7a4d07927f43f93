// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/connections.h"
#include "ui/look/theme.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace docsweep {

class FormField;

/// The fields of a connection: its name, where the files are, where the rows are. Secrets go in and never come back.
class ConnectionFields : public QWidget {
    Q_OBJECT

public:
    enum class Storage { Supabase, Folder };

    explicit ConnectionFields(const Theme &theme, QWidget *parent = nullptr);

    void begin(Storage storage); ///< empty fields
    void edit(const Connection &connection);
    /// The same of one that is nowhere yet, its keys and passwords included.
    void propose(const Connection &connection);
    Connection connection() const;
    /// A password within a database address moves to the field of its own: an address is stored readably.
    void takePasswordOut();
    void forgetSecrets(); ///< out of the fields

    /// What a look at the fields finds wrong, by setting and from the top: what is left empty and must not be.
    std::vector<Error> missing() const;
    /// Shows it beside the field it is about. `onlyTouched`: not beside one that nobody has typed in yet. Returns
    /// whether a field took it.
    bool showError(const Error &error, bool onlyTouched);
    void clearErrors();
    void focusFirst();
    void focusFirstWrong(); ///< the topmost field with an error
    /// The names that are in use: a new connection takes another one.
    void setTakenNames(const QStringList &names);

signals:
    void changed();
    void finished(); ///< a field was left

private:
    FormField *add(QVBoxLayout *column, FormField *field);
    QWidget *makeStorage();
    QWidget *makeDatabase();
    void showParts();
    void checkName();
    QString sayAt(const FormField &field, const Error &error) const;
    /// The database of a project is where its address says, as long as nobody has written another.
    void suggestDatabase();
    bool isByParts() const;
    QString databaseUrl() const;
    bool isShown(const FormField *field) const;

    Theme m_theme;
    Connection m_begun;
    QString m_suggestedHost; ///< of the database
    QStringList m_takenNames;
    Storage m_storage = Storage::Supabase;
    std::vector<FormField *> m_fields;
    FormField *m_name = nullptr;
    QCheckBox *m_marked = nullptr; ///< there for a name that says so
    FormField *m_url = nullptr;
    FormField *m_key = nullptr;
    FormField *m_authority = nullptr;
    FormField *m_root = nullptr;
    FormField *m_buckets = nullptr;
    QComboBox *m_databaseWay = nullptr;
    FormField *m_address = nullptr;
    FormField *m_host = nullptr;
    FormField *m_port = nullptr;
    FormField *m_database = nullptr;
    FormField *m_user = nullptr;
    FormField *m_password = nullptr;
    QLabel *m_storageTitle = nullptr;
};

} // namespace docsweep
