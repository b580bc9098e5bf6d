// Lists orders through `tiktokshop serve`, page by page and all at once, with the standard library only.
//
// Environment: TIKTOKSHOP_URL, TIKTOKSHOP_KEY (`tiktokshop keys create --scope read`), TIKTOK_SHOP_ID.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"time"
)

// Client calls operations of one shop.
type Client struct {
	URL, Key, Shop string
	HTTP           *http.Client
}

// Problem is what the server tells of an error.
type Problem struct {
	Status     int     `json:"status"`
	Kind       string  `json:"kind"`
	Detail     string  `json:"detail"`
	Hint       string  `json:"hint"`
	Code       int64   `json:"code"`
	RequestID  string  `json:"request_id"`
	Retryable  bool    `json:"retryable"`
	RetryAfter float64 `json:"retry_after"`
}

func (p *Problem) Error() string {
	return fmt.Sprintf("%s: %s %s", p.Kind, p.Detail, p.Hint)
}

// post sends parameters, and hands back the body of a success.
func (c *Client) post(operation string, parameters any, options url.Values) (io.ReadCloser, error) {
	body, err := json.Marshal(parameters)
	if err != nil {
		return nil, err
	}
	target := fmt.Sprintf("%s/v1/shops/%s/call/%s?%s", c.URL, url.PathEscape(c.Shop), operation, options.Encode())
	request, err := http.NewRequest(http.MethodPost, target, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", "Bearer "+c.Key)
	request.Header.Set("Content-Type", "application/json")
	response, err := c.HTTP.Do(request)
	if err != nil {
		return nil, err
	}
	if response.StatusCode < 400 {
		return response.Body, nil
	}
	defer response.Body.Close()
	problem := &Problem{}
	if err := json.NewDecoder(response.Body).Decode(problem); err != nil {
		return nil, fmt.Errorf("status %d: %w", response.StatusCode, err)
	}
	return nil, problem
}

// Call calls an operation, and reads `data` of its response.
func (c *Client) Call(operation string, parameters, data any) error {
	body, err := c.post(operation, parameters, nil)
	if err != nil {
		return err
	}
	defer body.Close()
	return json.NewDecoder(body).Decode(&struct {
		Data any `json:"data"`
	}{data})
}

// All calls each for every item of all pages. A walk that breaks off ends with an error.
func (c *Client) All(operation string, parameters any, each func(json.RawMessage) error) error {
	body, err := c.post(operation, parameters, url.Values{"all": {"1"}})
	if err != nil {
		return err
	}
	defer body.Close()
	lines := bufio.NewScanner(body)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var end struct {
			Problem *Problem `json:"@error"`
		}
		if err := json.Unmarshal(lines.Bytes(), &end); err == nil && end.Problem != nil {
			return end.Problem
		}
		if err := each(json.RawMessage(lines.Bytes())); err != nil {
			return err
		}
	}
	return lines.Err()
}

type order struct {
	ID     string `json:"id"`
	Status string `json:"status"`
}

func run() error {
	client := &Client{
		URL: os.Getenv("TIKTOKSHOP_URL"), Key: os.Getenv("TIKTOKSHOP_KEY"), Shop: os.Getenv("TIKTOK_SHOP_ID"),
		HTTP: &http.Client{Timeout: 150 * time.Second},
	}
	var page struct {
		Orders []order `json:"orders"`
		Total  int     `json:"total_count"`
	}
	if err := client.Call("order.get_order_list", map[string]any{"page_size": 3}, &page); err != nil {
		return err
	}
	for _, order := range page.Orders {
		fmt.Println("order", order.ID, order.Status)
	}
	count := 0
	err := client.All("order.get_order_list", map[string]any{}, func(json.RawMessage) error {
		count++
		return nil
	})
	if err != nil {
		return err
	}
	fmt.Println("all", count, "of", page.Total)
	var problem *Problem
	if err := client.Call("order.get_order_list", map[string]any{"page_sise": 3}, &page); errors.As(err, &problem) {
		fmt.Println("refused", problem)
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
