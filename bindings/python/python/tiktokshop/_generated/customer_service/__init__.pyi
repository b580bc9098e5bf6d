# Generated from core/catalog by `cargo gen`. Do not edit.

from .api import CustomerServiceApi as CustomerServiceApi
from .api import AsyncCustomerServiceApi as AsyncCustomerServiceApi
from .models import AsyncGetConversationMessagesPage as AsyncGetConversationMessagesPage
from .models import AsyncGetConversationsPage as AsyncGetConversationsPage
from .models import AsyncSearchSessionsPage as AsyncSearchSessionsPage
from .models import Conversation as Conversation
from .models import CreateConversationResponse as CreateConversationResponse
from .models import EndSessionResponse as EndSessionResponse
from .models import GetAgentSettingsResponse as GetAgentSettingsResponse
from .models import GetConversationMessagesPage as GetConversationMessagesPage
from .models import GetConversationMessagesResponse as GetConversationMessagesResponse
from .models import GetConversationResponse as GetConversationResponse
from .models import GetConversationsPage as GetConversationsPage
from .models import GetConversationsResponse as GetConversationsResponse
from .models import GetCustomerServicePerformanceResponse as GetCustomerServicePerformanceResponse
from .models import LatestMessage as LatestMessage
from .models import Message as Message
from .models import Participant as Participant
from .models import Performance as Performance
from .models import SearchSessionsPage as SearchSessionsPage
from .models import SearchSessionsResponse as SearchSessionsResponse
from .models import SendMessageResponse as SendMessageResponse
from .models import Sender as Sender
from .models import Session as Session
from .models import UploadBuyerMessagesImageResponse as UploadBuyerMessagesImageResponse
