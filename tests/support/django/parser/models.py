# SPDX-License-Identifier: GPL-3.0-or-later
"""The two models of the web app, as docsweep meets them: same label, tables, columns and constraints."""

from django.db import models
from django.utils import timezone


class UserSession(models.Model):
    session_key = models.CharField(max_length=40, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    is_active = models.BooleanField(default=True)
    last_activity = models.DateTimeField(default=timezone.now)


class ProcessedDocument(models.Model):
    FILE_TYPES = [(name, name.upper()) for name in ("jpg", "png", "pdf", "txt")]
    STATES = [(name, name.title()) for name in ("pending", "processing", "completed", "failed")]

    session = models.ForeignKey(UserSession, on_delete=models.CASCADE, related_name="documents")
    filename = models.CharField(max_length=255)
    file_type = models.CharField(max_length=10, choices=FILE_TYPES)
    file_size = models.PositiveIntegerField()
    extracted_data = models.JSONField(default=dict)
    processing_status = models.CharField(max_length=20, choices=STATES, default="pending")
    source_file_path = models.CharField(max_length=500, null=True, blank=True)
    excel_file_path = models.CharField(max_length=500, null=True, blank=True)
    pdf_file_path = models.CharField(max_length=500, null=True, blank=True)
    doc_file_path = models.CharField(max_length=500, null=True, blank=True)
    error_message = models.TextField(null=True, blank=True)
    error_details = models.JSONField(default=dict)
    retry_count = models.IntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
